package dev.bootsmith.emulator.system;

import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import java.util.function.Supplier;

/**
 * One way to provoke one reason, with what the manual says comes of it.
 *
 * @param kind the reason expected
 * @param vector the exception the manual names for it
 * @param errorCode the error code the manual names for it
 * @param provocation does it
 */
record Scenario(FaultKind kind, Vector vector, int errorCode, Supplier<CpuFault> provocation) {}
