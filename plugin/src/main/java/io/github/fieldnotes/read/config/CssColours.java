package io.github.fieldnotes.read.config;

import io.github.fieldnotes.read.key.Shape;
import java.util.List;

/** Colours as CSS writes them: in hexadecimal, or by name (CSS Color Module Level 4, 5.2, 6.1). */
final class CssColours {

  private static final String HEX = "^#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$";

  private static final String NAMES =
      """
      aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet
      brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan
      darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta
      darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue
      darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey
      dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray
      green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush
      lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray
      lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray
      lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon
      mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue
      mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin
      navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen
      paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple
      rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna
      silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle
      tomato turquoise violet wheat white whitesmoke yellow yellowgreen
      """;

  /** All colours. */
  static final Shape.Colour SHAPE = new Shape.Colour(List.of(NAMES.strip().split("\\s+")), HEX);

  private CssColours() {}
}
