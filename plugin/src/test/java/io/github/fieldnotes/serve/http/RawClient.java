package io.github.fieldnotes.serve.http;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A client that sends exactly what a test says, also what no HTTP library would. */
final class RawClient implements Closeable {

  private static final int PATIENCE = 10_000;

  private final Socket socket;
  private final BufferedReader in;

  RawClient(URI server) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
    socket.setSoTimeout(PATIENCE);
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Sends a request, and returns all lines of the answer. */
  static List<String> ask(URI server, String... lines) throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send(lines);
      List<String> answer = new ArrayList<>();
      for (String line = client.line(); line != null; line = client.line()) {
        answer.add(line);
      }
      return answer;
    }
  }

  /** Sends a request with the lines of its head. */
  void send(String... lines) throws IOException {
    String head = String.join("\r\n", lines) + "\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  /** The next line of the answer; null at its end. */
  String line() throws IOException {
    return in.readLine();
  }

  /** Reads lines until one begins with a text, and returns that one. */
  String await(String start) throws IOException {
    String line = line();
    while (line != null && !line.startsWith(start)) {
      line = line();
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
