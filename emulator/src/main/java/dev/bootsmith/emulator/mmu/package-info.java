/**
 * From segment and offset to bytes: {@link dev.bootsmith.emulator.mmu.SegmentedMemory} checks segment bounds,
 * {@link dev.bootsmith.emulator.mmu.LinearMemory} finds the page through the {@link dev.bootsmith.emulator.mmu.Tlb}, and
 * {@link dev.bootsmith.emulator.mmu.AddressRules} decides what is neither in bounds nor in the TLB.
 */
@NullMarked
package dev.bootsmith.emulator.mmu;

import org.jspecify.annotations.NullMarked;
