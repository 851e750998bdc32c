/**
 * Which processor this is: {@link dev.bootsmith.emulator.cpuid.CpuModel} holds the features that CPUID announces and that the checks of system instructions
 * ask for, {@link dev.bootsmith.emulator.cpuid.CpuidFeature} says where each of them is announced.
 */
@NullMarked
package dev.bootsmith.emulator.cpuid;

import org.jspecify.annotations.NullMarked;
