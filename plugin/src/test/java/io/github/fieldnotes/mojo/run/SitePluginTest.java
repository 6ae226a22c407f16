package io.github.fieldnotes.mojo.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePluginTest {

  @Test
  void theDefaultOfMaven38IsAnOldOne() {
    assertThat(SitePlugin.ofDoxia("1.4"))
        .contains(
            "Fieldnotes: this build uses an old site plugin (Doxia 1.4). Set its version in"
                + " <build><pluginManagement>:"
                + " org.apache.maven.plugins:maven-site-plugin:3.21.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.11.1", "1.12.0", "2.0.0-M12", "2.2.0", "unknown", ""})
  void laterDoxiasNeedNoAdvice(String doxia) {
    assertThat(SitePlugin.ofDoxia(doxia)).isEmpty();
  }

  @Test
  void anUnknownDoxiaNeedsNoAdvice() {
    assertThat(SitePlugin.ofDoxia(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.3", "3.12.1"})
  void aSiteOfDoxia1MayLookUnlikeTheSection(String version) {
    assertThat(SitePlugin.ofVersion(version))
        .contains(
            "Fieldnotes: the rest of the site is made by site plugin "
                + version
                + " with Doxia 1, so it may look different from the section. Unless your skin needs"
                + " that version, as Sentry does, set a newer one in <build><pluginManagement>:"
                + " org.apache.maven.plugins:maven-site-plugin:3.21.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.20.0", "3.21.0", "4.0.0-M16"})
  void aSiteOfDoxia2LooksLikeTheSection(String version) {
    assertThat(SitePlugin.ofVersion(version)).isEmpty();
  }
}
