package dev.bootsmith.emulator.fpu;

import static dev.bootsmith.emulator.fpu.ExtendedFormat.EXPONENT_BIAS;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.EXPONENT_MASK;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.INTEGER_BIT;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.SIGN;

import java.math.BigInteger;

/**
 * The sum of a product and a number, exact before the one rounding: slow and obvious, in integers of any length.
 *
 * @sdm Vol. 1, 14.5; Vol. 2C, VFMADD132PD
 */
final class FusedMultiplyAdd {
    private final ExtendedRounding rounding;

    /** Creates it; results and exceptions are left in {@code rounding}. */
    FusedMultiplyAdd(ExtendedRounding rounding) {
        this.rounding = rounding;
    }

    /**
     * Computes x y + z, rounded to odd, of numbers none of which is a NaN or denormal.
     *
     * @param productSign {@link ExtendedFormat#SIGN} to subtract the product
     */
    void compute(int productSign, int xHigh, long x, int yHigh, long y, int zHigh, long z) {
        rounding.begin();
        int sign = (xHigh ^ yHigh ^ productSign) & SIGN;
        boolean infiniteProduct = ExtendedFormat.hasMaximalExponent(xHigh) || ExtendedFormat.hasMaximalExponent(yHigh);
        boolean infiniteAddend = ExtendedFormat.hasMaximalExponent(zHigh);
        boolean zeroProduct = x == 0 || y == 0;
        boolean oppositeSigns = ((sign ^ zHigh) & SIGN) != 0;
        if (infiniteProduct && (zeroProduct || infiniteAddend && oppositeSigns)) {
            rounding.setIndefinite();
        } else if (infiniteProduct) {
            rounding.setResult(sign | EXPONENT_MASK, INTEGER_BIT);
        } else if (infiniteAddend) {
            rounding.setResult(zHigh, z);
        } else if (zeroProduct && z == 0) {
            rounding.setResult(oppositeSigns ? signOfExactZero() : sign, 0);
        } else if (zeroProduct) {
            rounding.setResult(zHigh, z);
        } else {
            BigInteger product = FixedPoint.unsigned(x).multiply(FixedPoint.unsigned(y));
            add(sign, product, unitExponent(xHigh) + unitExponent(yHigh), zHigh, z);
        }
    }

    private void add(int sign, BigInteger product, int productUnit, int zHigh, long z) {
        int addendUnit = z == 0 ? productUnit : unitExponent(zHigh);
        int unit = Math.min(productUnit, addendUnit);
        BigInteger left = product.shiftLeft(productUnit - unit);
        BigInteger right = FixedPoint.unsigned(z).shiftLeft(addendUnit - unit);
        BigInteger sum = ((sign ^ zHigh) & SIGN) == 0 ? left.add(right) : left.subtract(right);
        if (sum.signum() == 0) {
            rounding.setResult(signOfExactZero(), 0);
            return;
        }
        round(sum.signum() < 0 ? sign ^ SIGN : sign, sum.abs(), unit);
    }

    private void round(int sign, BigInteger magnitude, int unit) {
        int length = magnitude.bitLength();
        BigInteger aligned = length <= 128 ? magnitude.shiftLeft(128 - length) : magnitude.shiftRight(length - 128);
        long sticky = length > 128 && magnitude.getLowestSetBit() < length - 128 ? 1 : 0;
        rounding.setRoundingToOdd(true);
        rounding.round(
                sign,
                unit + length - 1 + EXPONENT_BIAS,
                aligned.shiftRight(64).longValue(),
                aligned.longValue() | sticky,
                64);
        rounding.setRoundingToOdd(false);
    }

    private int signOfExactZero() {
        return rounding.roundingControl() == ExtendedRounding.ROUND_DOWN ? SIGN : 0;
    }

    /** The exponent of a significand's last bit. */
    private static int unitExponent(int high) {
        return (high & EXPONENT_MASK) - EXPONENT_BIAS - 63;
    }
}
