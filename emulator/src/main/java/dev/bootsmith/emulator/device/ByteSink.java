package dev.bootsmith.emulator.device;

/** Takes the bytes that leave the machine through a serial port or a debug console, in order, as they are sent. */
@FunctionalInterface
public interface ByteSink {
    void accept(int unsignedByte);
}
