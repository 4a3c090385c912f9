using System.Numerics;
using System.Runtime.InteropServices;

namespace CityBraid.Inventory;

/// <summary>Fills blocks with draws of a multiplier, several at a time.</summary>
/// <remarks>
/// A draw depends on the seed, the name of what is drawn and the draw's number alone. A block is filled
/// whole,
/// so that no draw depends on how many were asked for.
/// </remarks>
internal static class Draws
{
    /// <summary>How many draws a block holds.</summary>
    public const int Block = 1024;

    private const int Half = Block / 2;

    /// <summary>The bits of the number one: with others below them, a number from one to two.</summary>
    private const ulong One = 0x3FF0000000000000;

    /// <summary>Fills a block with multipliers.</summary>
    /// <param name="range">How far they may be from one.</param>
    /// <param name="stream">Whose they are.</param>
    /// <param name="block">The number of the block, from 0.</param>
    /// <param name="draws">Holds a block.</param>
    public static void Fill(UncertaintyRange range, RandomStream stream, int block, Span<double> draws)
    {
        var lanes = MemoryMarshal.Cast<double, Vector<double>>(draws[..Block]);
        switch (range.Shape)
        {
            case UncertaintyShape.Normal:
                FillNormal(stream, block, lanes);
                Scale(lanes, range.StandardDeviation, 1);
                break;
            case UncertaintyShape.Lognormal:
                FillNormal(stream, block, lanes);
                Scale(lanes, range.LogDeviation, range.LogMean);
                Exponentiate(lanes);
                break;
            case UncertaintyShape.Triangular:
                FillEven(stream, block, lanes);
                ToTriangle(lanes, range);
                break;
            default:
                FillEven(stream, block, lanes);
                Scale(lanes, range.Upper - range.Lower, 1 + range.Lower);
                break;
        }
    }

    /// <summary>Standard normal numbers, two of two even ones (Box and Muller 1958).</summary>
    private static void FillNormal(RandomStream stream, int block, Span<Vector<double>> lanes)
    {
        var half = lanes.Length / 2;
        var radius = Numbers(stream, (ulong)block * Block);
        var angle = Numbers(stream, ((ulong)block * Block) + Half);
        var step = new Vector<ulong>(RandomStream.Step * (ulong)Vector<double>.Count);
        for (var lane = 0; lane < half; lane++)
        {
            var length = Vector.SquareRoot(Vector.Log(Above(radius)) * -2.0);
            var (sine, cosine) = Vector.SinCos((Above(angle) * (2 * Math.PI)) - new Vector<double>(Math.PI));
            lanes[lane] = length * cosine;
            lanes[half + lane] = length * sine;
            radius += step;
            angle += step;
        }
    }

    /// <summary>Numbers from above zero to one, all alike.</summary>
    private static void FillEven(RandomStream stream, int block, Span<Vector<double>> lanes)
    {
        var numbers = Numbers(stream, (ulong)block * Block);
        var step = new Vector<ulong>(RandomStream.Step * (ulong)Vector<double>.Count);
        for (var lane = 0; lane < lanes.Length; lane++)
        {
            lanes[lane] = Above(numbers);
            numbers += step;
        }
    }

    private static Vector<ulong> Numbers(RandomStream stream, ulong from) =>
        new Vector<ulong>(stream.Key)
        + ((Vector<ulong>.Indices + new Vector<ulong>(from)) * RandomStream.Step);

    private static Vector<double> Above(Vector<ulong> bits)
    {
        bits = (bits ^ (bits >>> 30)) * RandomStream.First;
        bits = (bits ^ (bits >>> 27)) * RandomStream.Second;
        bits ^= bits >>> 31;
        return new Vector<double>(2) - Vector.AsVectorDouble((bits >>> 12) | new Vector<ulong>(One));
    }

    private static void Scale(Span<Vector<double>> lanes, double size, double middle)
    {
        var (factor, shift) = (new Vector<double>(size), new Vector<double>(middle));
        foreach (ref var lane in lanes)
        {
            lane = (lane * factor) + shift;
        }
    }

    private static void Exponentiate(Span<Vector<double>> lanes)
    {
        foreach (ref var lane in lanes)
        {
            lane = Vector.Exp(lane);
        }
    }

    /// <summary>Even numbers become those of a triangle with its peak at one.</summary>
    private static void ToTriangle(Span<Vector<double>> lanes, UncertaintyRange range)
    {
        var width = range.Upper - range.Lower;
        var peak = new Vector<double>(width == 0 ? 0 : -range.Lower / width);
        var (below, above) = (width * -range.Lower, width * range.Upper);
        foreach (ref var lane in lanes)
        {
            var rising = new Vector<double>(1 + range.Lower) + Vector.SquareRoot(lane * below);
            var falling =
                new Vector<double>(1 + range.Upper) - Vector.SquareRoot((Vector<double>.One - lane) * above);
            lane = Vector.ConditionalSelect(Vector.LessThan(lane, peak), rising, falling);
        }
    }
}
