package dev.bootsmith.emulator.op;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CryptographicOpsTest {
    /** FIPS 197, 4.2: 57h times 83h is c1h. */
    @Test
    void fieldMultiplicationAgreesWithTheStandardsExample() {
        assertEquals(0xc1, CryptographicOps.multiplyGf(0x57, 0x83));
    }

    /** FIPS 197, 5.1.1: the S-box takes 53h to edh; figure 7 takes 00h to 63h. */
    @Test
    void substitutionAgreesWithTheStandardsTable() {
        assertEquals(0xed, CryptographicOps.substitute(0x53));
        assertEquals(0x63, CryptographicOps.substitute(0x00));
        for (int i = 0; i < 256; i++) {
            assertEquals(i, CryptographicOps.substituteInverse(CryptographicOps.substitute(i)));
        }
    }

    /** FIPS 197, appendix B, round 1: state 193de3be a0f4e22b 9ac68d2a e9f84808 before, 046681e5 e0cb199a 48f8d37a 2806264c mixed. */
    @Test
    void aRoundAgreesWithTheStandardsWorkedExample() {
        long low = 0x2be2f4a0_bee33d19L; // bytes 19 3d e3 be a0 f4 e2 2b, the first one lowest
        long high = 0x0848f8e9_2a8dc69aL;
        assertEquals(0x9a19cbe0_e5816604L, CryptographicOps.aesRound(CryptographicOps.AesRound.ENCRYPT, low, high, 0));
        assertEquals(0x4c260628_7ad3f848L, CryptographicOps.aesRound(CryptographicOps.AesRound.ENCRYPT, low, high, 1));
    }

    /** RFC 3720, B.4: 32 bytes of zeros have the CRC-32C 8a9136aah (initial value and final complement all ones). */
    @Test
    void crcAgreesWithThePublishedExample() {
        int crc = -1;
        for (int i = 0; i < 4; i++) {
            crc = CryptographicOps.crc32c(crc, 0, 64);
        }
        assertEquals(0x8a9136aa, ~crc);
    }

    /** (x + 1)(x + 1) = x^2 + 1 without carries; the top bits meet in bit 126. */
    @Test
    void carrylessMultiplicationHasNoCarries() {
        assertEquals(5, CryptographicOps.carrylessLow(3, 3));
        assertEquals(1L << 62, CryptographicOps.carrylessHigh(1L << 63, 1L << 63));
    }
}
