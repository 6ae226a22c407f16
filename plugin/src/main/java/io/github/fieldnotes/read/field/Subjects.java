package io.github.fieldnotes.read.field;

import java.util.Set;

/**
 * Capitalised words with which tasks name what they are about, such as a product, a document or a
 * day, as in "Newsletter: send it" and "open the gate (Monday)". Some are names of people
 * elsewhere; as owners of actions they count only if the note lists somebody of that name.
 */
final class Subjects {

  private static final Set<String> WORDS =
      Set.of(
          """
          accessibility additional address addresses adrs afternoon airflow aks amazon analytics
          angular ansible anybody apache apis apple apr april aps architecture aria asana aug
          august authentication authorization automation autumn azure babel bazel billing
          bitbucket blocked blog bonus booth both branding bugs builds button buttons cache
          canceled cancelled candidate candidates carryover catering cdn center centre certificate
          certificates chart charts checklist checklists chrome chromium city cleanup client
          clients clis clojure closed cms column columns community compatibility compliance config
          configuration confluence consul contact contacts contract contracts contributors cors
          coverage credentials crm csp csrf css csvs customer customers cve cypress daily
          dashboard dashboards dast databricks dates db dbs debian dec december deferred deno
          dependencies dependency deployment deployments deprecation desk diagram diagrams discord
          django docker documents dom domain done dropbox dx east ec edge either eks elasticsearch
          election elections elixir environment environments envoy eod eom eow erlang erp errata
          eslint estimate estimates etcd etl evening events experiment experiments external extra
          facebook faqs feature features feb february fedora field figma file files final firefox
          fixes flask flink flyer flyers folder folks form forms fri friday front funding gdpr
          github gitlab gke gmail golang google governance governing gradle grafana graphql groovy
          groups grpc gsoc guidelines guides h1 h2 hackathon hadoop half handbook haskell header
          helm high hipaa home hosting hotfix iam icon icons ideas ietf image images incident
          incidents interface interfaces internal internationalization interview interviews
          invitation invitations invoice invoices ip iso istio jaeger january jenkins jest
          jira jul july june jwt kafka keynotes keys kibana kotlin kpis lan landing language
          laravel las later level levels library licence license licensing linkedin linkerd linux
          lists llm llms localization logging login logo logos los low macos mail mailbox mailing
          major manual mar march master mastodon maven may medium member menu menus merch metrics
          microsoft migrations minor miro misc miscellaneous mission ml moderation moderator mon
          monday mongo mongodb monthly mou mvps mysql name names naming nda network networking
          newsletter newsletters nginx nist nlp node nomad north notion nov november number
          numbers oauth oct october office offices okrs onboarding ongoing openapi openid
          opensearch opentelemetry opera optimization optional order orders organisation
          organization ospo oss other others outage outreach outstanding owasp package packages
          packaging pages paint panels paper parking parser participants parts payment payments
          pdfs pending permanent permissions pgp phases photo photos php pipeline pipelines pki
          planning playwright pocs policies policy poll portal poster posters postgres postgresql
          pricing printing private procedure procedures production program programme prometheus
          proposal proposals prototype prs public publication publications pull pytorch q1 q2 q3
          q4 quality quarter quarterly query rails rds react reader readers readme recording
          recordings recurring reddit redis refactor refactoring registration regression relay
          releases renovate repo reports repos repository requests requirement requirements retro
          retrospective retrospectives rfcs rooms round rounds row rows rss ruby rules rust s3
          safari saml san sandbox sast saturday sbom scala schema schemas screen screens script
          scripts sdks secrets selenium seo sep sept september server-side sessions sheet sheets
          signup slack slas slide snowflake somebody someday soon south spark speakers sponsors
          sponsorship sprint sso staging standards storage stories story stretch studio style
          styles submission submissions summer sunday survey surveys svelte swift syntax tab table
          tables tabs talks task tasks tcp teams template templates temporary tensorflow tentative
          terminology terraform theme themes thu thurs thursday ticket tickets timing today tomcat
          tomorrow tonight topics tos tracks training transcript transcripts translation
          translations travel travis trello triage tue tues tuesday tutorial tutorials twitter
          types typescript typo typos ubuntu udp urgent uri uris urls usability validation value
          values various vault vendor vendors versioning videos visibility vision visitor visitors
          visual vocabulary volunteer voting vue wasm wcag webassembly webpack websites wed
          wednesday weekly west whoever wikipedia window windows winter wording wordpress workflow
          workflows workshops writer writers yearly yesterday youtube zoom
          """
              .strip()
              .split("\\s+"));

  private Subjects() {}

  /** Whether a word, in lower case, is in the list. */
  static boolean has(String word) {
    return WORDS.contains(word);
  }
}
