package io.github.fieldnotes.store;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file to which bytes are added, of one run at a time. Safe for threads. */
final class DataFile implements Closeable {

  private final FileChannel channel;
  private long length;

  private DataFile(FileChannel channel, long length) {
    this.channel = channel;
    this.length = length;
  }

  /** Opens a file, or makes it. */
  static DataFile open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      // given back when the channel is closed
      if (channel.tryLock() == null) {
        throw new IOException("another build is using it");
      }
      return new DataFile(channel, channel.size());
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  synchronized long length() {
    return length;
  }

  /** Forgets what is behind this length. */
  synchronized void truncate(long kept) throws IOException {
    channel.truncate(kept);
    length = kept;
  }

  Segment add(byte[] bytes) throws IOException {
    long at;
    synchronized (this) {
      at = length;
      length += bytes.length;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer, at + buffer.position());
    }
    return new Segment(at, bytes.length, Sealed.checksum(bytes));
  }

  /** Reads a piece; fails when it is not what was added. */
  byte[] read(Segment piece) throws IOException {
    byte[] bytes = read(piece.at(), piece.length());
    if (Sealed.checksum(bytes) != piece.check()) {
      throw new IOException("the bytes at " + piece.at() + " have changed since they were written");
    }
    return bytes;
  }

  /** Reads a part of a piece that was read before. */
  byte[] read(long at, int count) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(count);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, at + buffer.position()) < 0) {
        throw new EOFException("the file ends at " + channel.size());
      }
    }
    return buffer.array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
