package dev.bootsmith.cli.command;

import dev.bootsmith.cli.machine.OverlayDisk;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.emulator.machine.MachineConfig;
import java.util.List;

/**
 * A machine that is ready to be switched on, made from a command line by {@link GuestPreparation}.
 *
 * @param config everything that the machine is made of
 * @param symbols names and lines of the program it boots; empty for images that come without
 * @param disks the images that can be written back, in the order of the options, the boot disk last
 */
record Guest(MachineConfig config, SymbolMap symbols, List<OverlayDisk> disks) {
    Guest {
        disks = List.copyOf(disks);
    }
}
