package dev.bootsmith.emulator.firmware;

/** One family of firmware functions, reached through one interrupt vector. */
@FunctionalInterface
interface BiosService {
    /** Serves a call. What is not supported is reported to the guest in the way its interface defines. */
    void call(BiosCall call);
}
