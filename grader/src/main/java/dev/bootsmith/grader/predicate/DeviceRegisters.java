package dev.bootsmith.grader.predicate;

import dev.bootsmith.emulator.observe.ChipRegister;
import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.util.List;
import java.util.Map;

/**
 * What the chips hold, by the names under which {@code debug}'s {@code info devices} shows it.
 *
 * <pre>
 * devices: { vga: { cursor: 80 }, pic.master: { imr: 0xfe, vector-base: 0x20 } }
 * </pre>
 */
final class DeviceRegisters implements Family {
    /** Every chip of a machine with one processor; those of more are {@code apic1} to {@code apic7}. */
    static final List<String> CHIPS = List.of(
            "pic.master",
            "pic.slave",
            "pit",
            "apic0",
            "ioapic",
            "keyboard",
            "rtc",
            "com1",
            "ata0",
            "ata1",
            "vga",
            "apic1",
            "apic2",
            "apic3",
            "apic4",
            "apic5",
            "apic6",
            "apic7");

    @Override
    public Ground ground() {
        return Ground.MACHINE;
    }

    @Override
    public List<String> keys() {
        return List.of("devices");
    }

    @Override
    public void read(Fields fields, List<Predicate> into) {
        fields.map("devices").ifPresent(chips -> {
            for (Node.Entry chip : chips.rest()) {
                Values.choice("devices", chip.key(), CHIPS, fields.sink()).ifPresent(name -> {
                    for (Node.Entry register :
                            Fields.of(name, chip.value(), fields.sink()).rest()) {
                        String called = name + "." + register.key().text();
                        ValueRule rule = ValueRule.read(called, register.value(), Map.of(), fields.sink());
                        into.add(new Holds(name, register.key().text(), rule));
                    }
                });
            }
        });
    }

    /** A chip's register has a value. A register that the chip has not is never right, and the verdict names those that it has. */
    private record Holds(String chip, String register, ValueRule rule) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            String name = chip + "." + register;
            List<ChipRegister> registers = evidence.view().chips().getOrDefault(chip, List.of());
            for (ChipRegister candidate : registers) {
                if (candidate.name().equals(register)) {
                    return rule.test(name, candidate.value());
                }
            }
            List<String> names = registers.stream().map(ChipRegister::name).toList();
            return Verdict.of(
                    false,
                    rule.test(name, 0).expected(),
                    Phrases.of("device.registers", chip, String.join(", ", names)));
        }
    }
}
