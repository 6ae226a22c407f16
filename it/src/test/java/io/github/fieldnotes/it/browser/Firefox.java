package io.github.fieldnotes.it.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Firefox without a window, driven by Marionette, which is in it: messages are a length, a colon
 * and an array of JSON.
 */
final class Firefox implements Client {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_SECONDS = 60;

  private final Process process;
  private final Socket socket;
  private int last;

  private Firefox(Process process, Socket socket) {
    this.process = process;
    this.socket = socket;
  }

  /** Starts the {@code firefox-esr} or {@code firefox} on the path with an empty profile. */
  static Firefox start(Path profile) throws IOException, InterruptedException {
    int port = freePort();
    Files.writeString(
        profile.resolve("user.js"), "user_pref(\"marionette.port\", " + port + ");\n");
    Process process =
        new ProcessBuilder(
                Programs.first("firefox-esr", "firefox"),
                "--headless",
                "--marionette",
                "--no-remote",
                "--profile",
                profile.toString())
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("output.txt").toFile())
            .start();
    Firefox firefox = new Firefox(process, connect(process, port));
    firefox.read();
    firefox.send("NewSession", Map.of());
    return firefox;
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  private static Socket connect(Process process, int port)
      throws IOException, InterruptedException {
    for (int tenths = 0; tenths < PATIENCE_SECONDS * 10 && process.isAlive(); tenths++) {
      try {
        return new Socket(InetAddress.getLoopbackAddress(), port);
      } catch (IOException e) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    process.destroyForcibly();
    throw new IOException("Firefox does not listen on port " + port);
  }

  @Override
  public JsonNode send(String command, Object body) throws IOException {
    byte[] message = JSON.writeValueAsBytes(List.of(0, ++last, "WebDriver:" + command, body));
    socket.getOutputStream().write((message.length + ":").getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().write(message);
    socket.getOutputStream().flush();
    JsonNode answer = read();
    if (!answer.get(2).isNull()) {
      throw new IOException(command + ": " + answer.get(2));
    }
    JsonNode result = answer.get(3);
    return result.has("value") ? result.get("value") : result;
  }

  private JsonNode read() throws IOException {
    InputStream in = socket.getInputStream();
    int length = 0;
    for (int digit = in.read(); digit != ':'; digit = in.read()) {
      if (digit < 0) {
        throw new EOFException("Firefox ended");
      }
      length = 10 * length + digit - '0';
    }
    return JSON.readTree(in.readNBytes(length));
  }

  @Override
  public void close() throws IOException {
    socket.close();
    process.destroy();
    process.onExit().completeOnTimeout(null, 10, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}
