package dev.bootsmith.emulator.firmware;

/** INT 11h (equipment word) and INT 12h (KiB of base memory): both read the data area. */
final class EquipmentService implements BiosService {
    private final BiosDataArea data;
    private final int field;

    /** @param field offset of the word in the data area that is the answer */
    EquipmentService(BiosDataArea data, int field) {
        this.data = data;
        this.field = field;
    }

    @Override
    public void call(BiosCall call) {
        call.setWord(BiosCall.AX, data.get16(field));
    }
}
