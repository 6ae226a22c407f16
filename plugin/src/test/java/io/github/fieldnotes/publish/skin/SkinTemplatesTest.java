package io.github.fieldnotes.publish.skin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What Velocity leaves of a template differs from what a skin means for scripts. */
class SkinTemplatesTest {

  @Test
  void aNameInADirectiveIsVelocitys() {
    assertThat(unfilled("#set ($a = $b.c(1))<p>$a.text</p>", "<p>$a.text</p>")).contains("$a.text");
    assertThat(unfilled("#foreach($i in $all)$i#end", "x $i")).contains("$i");
    assertThat(unfilled("#@box($wide)$wide#end ${wide}", "${wide}")).contains("${wide");
    assertThat(unfilled("#{if}(($x) && $y.z)#end $y", "$y")).contains("$y");
  }

  @Test
  void aNameWithAMethodIsVelocitys() {
    assertThat(unfilled("<p>$log.debug(\"x\")</p>", "<p>$log.debug(\"x\")</p>"))
        .contains("$log.debug");
  }

  @Test
  void aNameOfDoxiaIsVelocitys() {
    assertThat(unfilled("<title>$title</title>", "<title>$title</title>")).contains("$title");
    assertThat(unfilled("$dateFormat.format( $currentDate )", "$dateFormat.format( $currentDate )"))
        .contains("$dateFormat.format");
  }

  @Test
  void anyOtherNameIsTheSkins() {
    String angular = "<p ng-class=\"{ dark: $media.dark }\" ng-keydown=\"pressed($event)\">";
    String script = "<script>$scope.open(); $('#id').hide()</script>";

    assertThat(unfilled(angular + script, angular + script)).isEmpty();
    assertThat(unfilled("#* $media.dark() *#\n## $media.dark()\n" + angular, angular)).isEmpty();
  }

  @Test
  void whatIsNotInTheTemplateIsNotTheTemplates() {
    assertThat(unfilled("#if($price)$price.total#end", "$price.per.day")).isEmpty();
  }

  @Test
  void whatThePageSaysItselfIsNotTheTemplates() {
    SkinTemplates templates = new SkinTemplates("#if($price)$price#end");

    assertThat(templates.unfilled("a $price b", "$price"::equals)).isEmpty();
  }

  @Test
  void aSkinForDoxia1IsKnownByWhatItUses() {
    assertThat(new SkinTemplates("$i18n.getString(\"a\", $locale, \"b\")").isForDoxia1()).isTrue();
    assertThat(new SkinTemplates("#set($d = $currentDate)").isForDoxia1()).isTrue();
    assertThat(new SkinTemplates("$text.get(\"a\") the i18n").isForDoxia1()).isFalse();
  }

  @Test
  void whatHasToHaveAValueIsWhatMethodsAreCalledOf() {
    SkinTemplates templates =
        new SkinTemplates(
            "#set($a = $tool.of($title))#foreach($b in $site.all())$b.c()#end $a.d() $e.f"
                + "#macro(box $g)$g.h()#end#if($i && !$j.empty)$i.k() $j.l()#end $i18n.m()");

    assertThat(templates.wanted()).containsExactly("i18n", "j", "tool");
  }

  @Test
  void ofAMissingSkinNothingIsKnown() throws IOException {
    assertThat(SkinTemplates.of(null).looksAtFiles()).isTrue();
    assertThat(SkinTemplates.of(new File("none.jar")).looksAtFiles()).isTrue();
    assertThat(new SkinTemplates("$title").looksAtFiles()).isFalse();
  }

  @Test
  void theFailureSaysWhatToWrite() {
    String sentry = "org.sentrysoftware.maven:sentry-maven-skin:6.4.01";
    String begin = "the skin " + sentry + " is not filled in: its";

    assertThat(new SkinRemedy(new SkinTemplates(""), true).unfilled(sentry, "$a.b"))
        .hasMessage(
            begin
                + " pages would show $a.b as it is written in its template. It calls tools that"
                + " are missing: in <build>, add to the <dependencies> of maven-site-plugin"
                + " <dependency><groupId>org.sentrysoftware.maven</groupId><artifactId>"
                + "maven-skin-tools</artifactId><version>1.3.00</version></dependency>");
    SkinTemplates old = new SkinTemplates("$i18n.getString(1)");
    assertThat(new SkinRemedy(old, true).unfilled(sentry, "$a.b"))
        .hasMessageEndingWith(
            "It is a skin for Doxia 1: remove the <executions> of fieldnotes-maven-plugin from"
                + " <build> and keep the plugin in <reporting>, or name a newer skin in site.xml");
    assertThat(new SkinRemedy(old, false).unfilled(sentry, "$a.b"))
        .hasMessageEndingWith(
            "It is a skin for Doxia 1, which this site plugin does not support either: name a"
                + " newer one in site.xml, such as"
                + " <groupId>org.apache.maven.skins</groupId><artifactId>"
                + "maven-fluido-skin</artifactId><version>2.1.0</version>");
  }

  private static Optional<String> unfilled(String template, String page) {
    return new SkinTemplates(template).unfilled(page, reference -> false);
  }

  @Test
  void aSkinThatNobodyKnowsNeedsAllThatItCallsToo() throws Exception {
    SkinRemedy remedy = new SkinRemedy(new SkinTemplates("<b>$tide.of($title)</b>"), false);
    remedy.requireAll("org.example:quay-skin:1.0", Set.of("tide"));

    assertThatThrownBy(() -> remedy.requireAll("org.example:quay-skin:1.0", Set.of("moon")))
        .isInstanceOf(SkinException.class)
        .hasMessage(
            "the skin org.example:quay-skin:1.0 is not filled in: its pages would show $tide as"
                + " it is written in its template. It calls tools that are missing: in <build>,"
                + " add to"
                + " the <dependencies> of maven-site-plugin those that its manual names");
  }
}
