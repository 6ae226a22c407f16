package io.github.fieldnotes.mojo.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.IssueManagement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuesTest {

  @ParameterizedTest
  @CsvSource({
    "GitHub, https://github.com/o/r/issues, #, https://github.com/o/r/issues/",
    "GitHub Issues, https://github.com/o/r/issues/, #, https://github.com/o/r/issues/",
    "github, https://github.com/o/r, #, https://github.com/o/r/issues/",
    "'', https://github.com/o/r/issues, #, https://github.com/o/r/issues/",
    "GitHub, https://git.example.org/o/r/issues, #, https://git.example.org/o/r/issues/",
    "GitLab, https://gitlab.com/g/r/-/issues, #, https://gitlab.com/g/r/-/issues/",
    "GitLab, https://gitlab.com/g/r, #, https://gitlab.com/g/r/-/issues/",
    "JIRA, https://issues.example.org/jira/browse/ABC, ABC-,"
        + " https://issues.example.org/jira/browse/ABC-",
    "jira, https://x.example.org/projects/AB2/issues, AB2-, https://x.example.org/browse/AB2-",
  })
  void theTrackerIsFoundInThePom(String system, String url, String mark, String address) {
    assertThat(Issues.of(declared(system, url)))
        .hasValueSatisfying(
            found -> {
              assertThat(found.mark()).isEqualTo(mark);
              assertThat(found.address()).isEqualTo(address);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Bugzilla, https://bugs.example.org/",
    "JIRA, https://issues.example.org/jira",
    "GitHub, javascript:x",
    "GitHub, https://github.com",
    "GitHub,",
  })
  void ofOtherTrackersNoLinksAreMade(String system, String url) {
    assertThat(Issues.of(declared(system, url))).isEmpty();
  }

  @Test
  void withoutOneNoLinksAreMade() {
    assertThat(Issues.of(null)).isEmpty();
  }

  private static IssueManagement declared(String system, String url) {
    IssueManagement declared = new IssueManagement();
    declared.setSystem(system);
    declared.setUrl(url);
    return declared;
  }
}
