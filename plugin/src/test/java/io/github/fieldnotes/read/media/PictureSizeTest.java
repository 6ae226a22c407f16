package io.github.fieldnotes.read.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The beginning of a file says how large its picture is. */
class PictureSizeTest {

  /** An Exif segment that says that rows are columns. */
  private static final String TURNED =
      "ffe10022"
          + "457869660000"
          + "4d4d002a00000008"
          + "0001"
          + "011200030000000100060000"
          + "00000000";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void aPictureHasItsSize(String format) throws IOException {
    assertThat(size("a." + format, drawn(format))).contains(new PictureSize(37, 21));
  }

  @Test
  void aTypeIsReadFromTheContentAndNotFromTheName() throws IOException {
    assertThat(size("a.png", drawn("gif"))).contains(new PictureSize(37, 21));
  }

  @Test
  void aPictureThatACameraHeldUprightIsTurned() throws IOException {
    byte[] plain = drawn("jpg");
    byte[] exif = HexFormat.of().parseHex(TURNED);
    byte[] turned = new byte[plain.length + exif.length];
    System.arraycopy(plain, 0, turned, 0, 2);
    System.arraycopy(exif, 0, turned, 2, exif.length);
    System.arraycopy(plain, 2, turned, 2 + exif.length, plain.length - 2);

    assertThat(size("a.jpg", turned)).contains(new PictureSize(21, 37));
  }

  @ParameterizedTest
  @CsvSource({
    // extended, lossless and lossy
    "52494646 00000000 57454250 56503858 0a000000 00000000 240000 140000",
    "52494646 00000000 57454250 5650384c 00000000 2f 24000500 0000000000",
    "52494646 00000000 57454250 56503820 00000000 000000 9d012a 2500 1500",
  })
  void aWebPictureHasItsSizeInThreeForms(String hex) throws IOException {
    byte[] head = HexFormat.of().parseHex(hex.replace(" ", ""));

    assertThat(size("a.webp", Arrays.copyOf(head, 40))).contains(new PictureSize(37, 21));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg xmlns='http://www.w3.org/2000/svg' width='37' height='21.5px'/> | true",
        "<?xml version='1.0'?><!-- a --><svg width='37.4' height='21' viewBox='0 0 9 9'/> | true",
        "<svg width='3cm' height='2cm'/> | false",
        "<svg width='100%' height='21'/> | false",
        "<svg viewBox='0 0 37 21'/> | false",
        "<svg width='0' height='21'/> | false",
        "svg | false",
      })
  void aDrawingHasTheSizeThatItGivesInPixels(String svg, boolean has) throws IOException {
    assertThat(size("a.svg", svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isEqualTo(has ? Optional.of(new PictureSize(37, 21)) : Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void aFileThatEndsTooEarlyHasNone(String format) throws IOException {
    byte[] whole = drawn(format);
    for (int length = 0; length < 10; length++) {
      assertThat(size("a." + format, Arrays.copyOf(whole, length))).as("%d", length).isEmpty();
    }
  }

  @Test
  void aFileThatIsNotThereHasNone() {
    assertThat(PictureSize.of(folder.resolve("gone.png"))).isEmpty();
  }

  private Optional<PictureSize> size(String name, byte[] content) throws IOException {
    return PictureSize.of(Files.write(folder.resolve(name), content));
  }

  private static byte[] drawn(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(37, 21, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }
}
