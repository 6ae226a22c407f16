package io.github.fieldnotes.read.media;

import io.github.fieldnotes.read.html.HtmlAllowList;
import io.github.fieldnotes.read.source.UrlSyntax;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an SVG drawing that are published: those that show something, but nothing that runs
 * or loads anything.
 */
final class AllowedSvg {

  /** SVG 2, appendix "Element Index", without those that run, load or embed. */
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer"
                  + " feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap"
                  + " feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR"
                  + " feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight"
                  + " feSpecularLighting feSpotLight feTile feTurbulence filter foreignObject g"
                  + " image line linearGradient marker mask path pattern polygon polyline"
                  + " radialGradient rect stop style svg switch symbol text textPath title tspan"
                  + " use view")
              .split(" "));

  private static final Set<String> ANIMATIONS =
      Set.of("animate", "animateMotion", "animateTransform", "mpath", "set");

  private static final Set<String> HTML =
      Set.of(
          ("a b br center code div em font h1 h2 h3 h4 h5 h6 hr i li ol p pre s small span strong"
                  + " sub sup table tbody td th thead tr u ul")
              .split(" "));

  /**
   * SVG 2, appendix "Attribute Index", and the CSS properties that may be written as attributes.
   */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("accumulate additive align amplitude attributeName azimuth baseFrequency begin bias by"
                  + " calcMode class clipPathUnits color colspan cx cy d diffuseConstant dir"
                  + " divisor dur dx dy edgeMode elevation end exponent face fill filterUnits"
                  + " from fr fx fy gradientTransform gradientUnits height href id in in2"
                  + " intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength keyPoints keySplines"
                  + " keyTimes lang lengthAdjust limitingConeAngle markerHeight markerUnits"
                  + " markerWidth maskContentUnits maskUnits max media method min mode numOctaves"
                  + " offset operator order orient origin path pathLength patternContentUnits"
                  + " patternTransform patternUnits points pointsAtX pointsAtY pointsAtZ"
                  + " preserveAlpha preserveAspectRatio primitiveUnits r radius refX refY"
                  + " repeatCount repeatDur requiredExtensions requiredFeatures restart result"
                  + " role rotate rowspan rx ry scale seed side size slope spacing specularConstant"
                  + " specularExponent spreadMethod startOffset stdDeviation stitchTiles style"
                  + " surfaceScale systemLanguage tableValues targetX targetY textLength title to"
                  + " transform type values valign version viewBox width x x1 x2 xChannelSelector"
                  + " y y1 y2 yChannelSelector z alignment-baseline baseline-shift clip clip-path"
                  + " clip-rule color-interpolation color-interpolation-filters direction display"
                  + " dominant-baseline enable-background fill-opacity fill-rule filter"
                  + " flood-color flood-opacity font font-family font-size font-size-adjust"
                  + " font-stretch font-style font-variant font-weight glyph-orientation-horizontal"
                  + " glyph-orientation-vertical image-rendering isolation letter-spacing"
                  + " lighting-color marker-end marker-mid marker-start mask mix-blend-mode opacity"
                  + " overflow paint-order pointer-events shape-rendering solid-color stop-color"
                  + " stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap"
                  + " stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor"
                  + " text-decoration text-rendering transform-origin unicode-bidi vector-effect"
                  + " visibility white-space word-spacing writing-mode")
              .split(" "));

  private static final Pattern MARKING = Pattern.compile("(?:data|aria)-[a-z0-9-]+");

  /** Embedded images; a drawing embedded as an image runs no code. */
  private static final Pattern PICTURE =
      Pattern.compile("\\s*data:image/(?:png|jpe?g|gif|webp|avif|bmp|svg\\+xml)[;,].*", 32);

  private static final Pattern IMPORT = Pattern.compile("@import[^;}]*;?");
  private static final Pattern INNER =
      Pattern.compile(
          "url\\(\\s*[\"']?(?:#|data:(?:image/(?:png|jpe?g|gif|webp)|font/|application/"
              + "(?:x-)?font))");
  private static final Set<String> LOADING =
      Set.of(
          "url(",
          "@import",
          "image(",
          "image-set(",
          "src(",
          "expression(",
          "-moz-binding",
          "behavior:");

  private AllowedSvg() {}

  static boolean isElement(String name, XMLStreamReader element) {
    return ELEMENTS.contains(name) || ANIMATIONS.contains(name) && isLook(element);
  }

  /** Whether an animation changes only the look: neither an address nor an event handler. */
  private static boolean isLook(XMLStreamReader animation) {
    String changed = animation.getAttributeValue(null, "attributeName");
    return changed == null
        || ATTRIBUTES.contains(changed) && !changed.equals("href") && !changed.equals("style");
  }

  /** Whether an element may appear in an HTML part of a drawing. */
  static boolean isHtml(String name) {
    return HTML.contains(name);
  }

  static boolean isAttribute(String name) {
    return ATTRIBUTES.contains(name) || MARKING.matcher(name).matches();
  }

  /** Whether a removed attribute would have done more than show something. */
  static boolean acts(String name) {
    return HtmlAllowList.actsAttribute(name.toLowerCase(Locale.ROOT)) || name.equals("src");
  }

  static boolean isSafe(String element, String attribute, String value) {
    if (!attribute.equals("href")) {
      return isSafeStyle(value);
    }
    return switch (element) {
      case "a" -> UrlSyntax.isHarmless(value) && !UrlSyntax.isPicture(value);
      case "image", "feImage" -> value.startsWith("#") || PICTURE.matcher(value).matches();
      default -> value.startsWith("#");
    };
  }

  /** A style sheet without its imports. */
  static String withoutImports(String sheet) {
    return sheet.contains("@import") ? IMPORT.matcher(sheet).replaceAll("") : sheet;
  }

  /**
   * Whether CSS, or a value that may contain CSS, loads nothing; CSS with escapes and functions or
   * rules is rejected, as escapes could hide an address.
   */
  static boolean isSafeStyle(String css) {
    if (css.indexOf('(') < 0 && css.indexOf('@') < 0 && css.indexOf(':') < 0) {
      return true;
    }
    String small = css.toLowerCase(Locale.ROOT);
    boolean calls =
        small.indexOf('\\') >= 0 && (small.indexOf('(') >= 0 || small.indexOf('@') >= 0);
    String rest = small.contains("url(") ? INNER.matcher(small).replaceAll("") : small;
    return !calls && LOADING.stream().noneMatch(rest::contains);
  }
}
