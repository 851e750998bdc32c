package dev.bootsmith.imagebuilder.fat;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.nio.charset.StandardCharsets;

/**
 * Puts a parameter block into somebody's boot sector. The block is data in the middle of code, so the code must jump over it:
 * what would be destroyed is an error, never a surprise at run time.
 */
final class BootCode {
    private static final int SECTOR_BYTES = Storage.SECTOR_BYTES;
    private static final int SIGNATURE_OFFSET = 510;
    private static final int JMP_SHORT = 0xeb;
    private static final int JMP_NEAR = 0xe9;
    private static final String MESSAGE = "This volume is not bootable.\r\n";

    /**
     * Prints a text and stops; the address of the text is at offset 6.
     *
     * <pre>
     *   xorw %ax,%ax; movw %ax,%ds; cld; movw $text,%si
     *   1: lodsb; orb %al,%al; jz 2f; movb $0x0e,%ah; movw $7,%bx; int $0x10; jmp 1b
     *   2: hlt; jmp 2b
     * </pre>
     */
    private static final int[] NOT_BOOTABLE = {
        0x31, 0xc0, 0x8e, 0xd8, 0xfc, 0xbe, 0, 0, 0xac, 0x08, 0xc0, 0x74, 0x09, 0xb4, 0x0e, 0xbb, 0x07, 0x00, 0xcd,
        0x10, 0xeb, 0xf2, 0xf4, 0xeb, 0xfd
    };

    private BootCode() {}

    /** Returns how many reserved sectors the code takes. */
    static int sectors(ByteView code) {
        return Math.max(1, (code.size() + SECTOR_BYTES - 1) / SECTOR_BYTES);
    }

    /** Returns the reserved sectors that hold code, the first with parameter block and signature. */
    static byte[] merge(String name, ByteView code, FatParameters parameters) throws BadImageException {
        int codeStart = parameters.type().parametersEnd();
        byte[] boot = new byte[sectors(code) * SECTOR_BYTES];
        FatParameters merged = parameters;
        if (code.size() == 0) {
            notBootable(boot, codeStart);
        } else {
            checkJump(name, code, codeStart);
            checkSignature(name, code);
            System.arraycopy(code.toByteArray(), 0, boot, 0, code.size());
            merged = withOemNameOf(code, parameters);
        }
        merged.write(boot);
        boot[SIGNATURE_OFFSET] = 0x55;
        boot[SIGNATURE_OFFSET + 1] = (byte) 0xaa;
        return boot;
    }

    private static void checkJump(String name, ByteView code, int codeStart) throws BadImageException {
        int first = code.has(0, 3) ? code.get8(0) : 0;
        int target = -1;
        if (first == JMP_SHORT) {
            target = 2 + (byte) code.get8(1);
        } else if (first == JMP_NEAR) {
            target = 3 + (short) code.get16(1);
        }
        if (target < 0) {
            throw new BadImageException(Diagnostic.of(ImageCode.NO_ROOM_FOR_PARAMETERS, name, codeStart - 1)
                    .withNote("I0025.note.no-jump")
                    .withHelp("I0025.help", codeStart));
        }
        if (target < codeStart) {
            throw new BadImageException(Diagnostic.of(ImageCode.NO_ROOM_FOR_PARAMETERS, name, codeStart - 1)
                    .withNote("I0025.note.target", target, codeStart - target)
                    .withHelp("I0025.help", codeStart));
        }
    }

    /** Code that is cut off by the signature would be a worse surprise than an error. */
    private static void checkSignature(String name, ByteView code) throws BadImageException {
        int word = code.has(SIGNATURE_OFFSET, 2) ? code.get16(SIGNATURE_OFFSET) : 0;
        if (word != 0 && word != 0xaa55) {
            throw new BadImageException(Diagnostic.of(
                            ImageCode.BOOT_SECTOR_OVERFULL,
                            name,
                            code.size(),
                            code.size() - SIGNATURE_OFFSET,
                            SIGNATURE_OFFSET)
                    .withHelp("I0004.help"));
        }
    }

    /** Some loaders and tools look at the OEM name, so the author's own stays. */
    private static FatParameters withOemNameOf(ByteView code, FatParameters p) {
        byte[] bytes = code.slice(3, 8).toByteArray();
        for (byte b : bytes) {
            if (b < ' ') {
                return p;
            }
        }
        String oem = new String(bytes, StandardCharsets.ISO_8859_1);
        if (oem.isBlank()) {
            return p;
        }
        return new FatParameters(
                p.type(),
                oem,
                p.sectorBytes(),
                p.clusterSectors(),
                p.reservedSectors(),
                p.fats(),
                p.rootEntries(),
                p.totalSectors(),
                p.media(),
                p.fatSectors(),
                p.sectorsPerTrack(),
                p.heads(),
                p.hiddenSectors(),
                p.rootCluster(),
                p.infoSector(),
                p.backupSector(),
                p.drive(),
                p.serial(),
                p.label());
    }

    private static void notBootable(byte[] boot, int codeStart) {
        boot[0] = (byte) JMP_SHORT;
        boot[1] = (byte) (codeStart - 2);
        boot[2] = (byte) 0x90;
        for (int i = 0; i < NOT_BOOTABLE.length; i++) {
            boot[codeStart + i] = (byte) NOT_BOOTABLE[i];
        }
        int text = codeStart + NOT_BOOTABLE.length;
        FatParameters.put(boot, codeStart + 6, 0x7c00 + text, 2);
        byte[] bytes = MESSAGE.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, boot, text, bytes.length);
    }
}
