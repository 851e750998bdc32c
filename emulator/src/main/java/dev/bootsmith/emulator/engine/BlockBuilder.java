package dev.bootsmith.emulator.engine;

import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.ir.Block;
import dev.bootsmith.emulator.ir.BlockChain;
import dev.bootsmith.emulator.ir.BlockEnd;
import dev.bootsmith.emulator.ir.BlockLink;
import dev.bootsmith.emulator.ir.CodeContext;
import dev.bootsmith.emulator.ir.Ends;
import dev.bootsmith.emulator.ir.MicroOp;
import dev.bootsmith.emulator.lift.LiftedInstruction;
import dev.bootsmith.emulator.lift.Lifter;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.model.CpuMode;
import java.util.Arrays;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Decodes and lifts from an address to the next branch, page end or limit of instructions.
 *
 * <p>A fault while fetching or decoding any but the first instruction only ends the block before it: it belongs to the moment when that instruction comes to
 * execution.
 */
final class BlockBuilder {
    /** Longest block. */
    static final int MAX_INSTRUCTIONS = 64;

    private static final short[] NONE = {};

    private final Cpu cpu;
    private final Decoder decoder;
    private final Lifter lifter;
    private final BlockChain chain;
    private final CodeFetcher fetcher;
    private final InstructionMemo memo = new InstructionMemo();
    private final MicroOp[] ops = new MicroOp[MAX_INSTRUCTIONS];
    private final PatchSites patchSites;
    private final short[] starts = new short[MAX_INSTRUCTIONS];
    private final short[] rereadBytes = new short[2 * MAX_INSTRUCTIONS];
    private int rereadCount;
    /** Of the instruction decoded last. */
    private int immediateBytes;

    private int count;
    private int opCount;
    private LongPredicate boundaries = linearAddress -> false;

    BlockBuilder(Cpu cpu, Decoder decoder, Lifter lifter, BlockChain chain, PatchSites patchSites) {
        this.cpu = cpu;
        this.decoder = decoder;
        this.lifter = lifter;
        this.chain = chain;
        this.patchSites = patchSites;
        this.fetcher = new CodeFetcher(cpu);
    }

    /** Sets the linear addresses before whose instructions a block ends. */
    void setBoundaries(LongPredicate linearAddresses) {
        boundaries = linearAddresses;
    }

    /**
     * Makes a block.
     *
     * @param physicalAddress of the first byte
     * @param limit most instructions in it, 1 to {@link #MAX_INSTRUCTIONS}
     * @throws CpuFault if the first instruction cannot be fetched
     */
    Block build(CodeContext context, long rip, long physicalAddress, int limit) {
        fetcher.start(context, rip);
        count = 0;
        opCount = 0;
        rereadCount = 0;
        long at = rip;
        BlockEnd end = null;
        while (end == null && count < limit && fetcher.isInFirstPage(at)) {
            if (count == 0) {
                fetcher.moveToFirst(at);
            } else if (boundaries.test(context.linear(at))) {
                break;
            } else {
                fetcher.moveTo(at);
            }
            LiftedInstruction lifted = liftAt(context, at);
            if (lifted == null) {
                break;
            }
            if (lifted.rereads()) {
                int behind = (int) (at - rip) + lifted.lengthBytes();
                rereadBytes[rereadCount++] = (short) (behind - immediateBytes);
                rereadBytes[rereadCount++] = (short) behind;
            }
            starts[count++] = (short) (at - rip);
            at = at + lifted.lengthBytes() & context.ripMask();
            end = lifted.end();
            if (end == null) {
                ops[opCount++] = lifted.body();
            }
            if (fetcher.hasCrossed()) {
                break;
            }
        }
        if (end == null) {
            end = new Ends.Continue(new BlockLink(chain, at));
        }
        return new Block(
                rip,
                context,
                cpu.physical.isDirectlyReadable(physicalAddress) ? physicalAddress : -1,
                fetcher.secondPagePhysical(),
                (int) (at - rip & context.ripMask()),
                Arrays.copyOf(starts, count),
                rereadCount == 0 ? NONE : Arrays.copyOf(rereadBytes, rereadCount),
                Arrays.copyOf(ops, opCount),
                end);
    }

    /** One instruction; null if the block has to end before it. */
    private @Nullable LiftedInstruction liftAt(CodeContext context, long at) {
        boolean whole = fetcher.loadAhead();
        if (whole) {
            LiftedInstruction known = memo.find(context, fetcher.aheadLow(), fetcher.aheadHigh());
            if (known != null) {
                return known;
            }
        }
        LiftedInstruction lifted = decodeAndLift(context, at, whole);
        if (whole && lifted != null && lifted.isRelocatable()) {
            memo.remember(context, fetcher.aheadLow(), fetcher.aheadHigh(), lifted);
        }
        return lifted;
    }

    private @Nullable LiftedInstruction decodeAndLift(CodeContext context, long at, boolean whole) {
        boolean first = count == 0;
        DecodedInstruction decoded;
        try {
            decoded = decoder.decode(fetcher, mode(context));
        } catch (CpuFault fault) {
            if (first) {
                throw fault;
            }
            return null;
        } catch (CodeFetcher.PageCrossed crossed) {
            return null;
        }
        if (!decoded.isValid()) {
            return LiftedInstruction.end(Math.max(decoded.length(), 1), new Ends.Fault(invalid(decoded)));
        }
        immediateBytes = decoded.immediateBytes();
        return lifter.lift(decoded, context, at, whole ? rereadAddress(decoded) : Lifter.NOT_REREAD);
    }

    /** Where the number of an instruction lies that is wholly in the block's page, if it is written again and again. */
    private long rereadAddress(DecodedInstruction decoded) {
        if (immediateBytes == 0) {
            return Lifter.NOT_REREAD;
        }
        long address = fetcher.aheadPhysical() + decoded.length() - immediateBytes;
        return patchSites.isPatched(address, immediateBytes) ? address : Lifter.NOT_REREAD;
    }

    private static CpuMode mode(CodeContext context) {
        return switch (context.codeBits()) {
            case 16 -> CpuMode.BITS16;
            case 32 -> CpuMode.BITS32;
            default -> CpuMode.BITS64;
        };
    }

    private static CpuFault invalid(DecodedInstruction decoded) {
        return switch (decoded.status()) {
            case TOO_LONG -> CpuFault.generalProtection(0, new FaultReason.Encoding(FaultKind.INSTRUCTION_TOO_LONG));
            case LOCK_NOT_ALLOWED ->
                new CpuFault(Vector.INVALID_OPCODE, 0, new FaultReason.Encoding(FaultKind.LOCK_PREFIX));
            case INVALID_OPCODE, VALID ->
                new CpuFault(Vector.INVALID_OPCODE, 0, new FaultReason.Encoding(FaultKind.INVALID_OPCODE));
        };
    }
}
