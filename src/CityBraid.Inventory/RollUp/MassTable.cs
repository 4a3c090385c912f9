using System.Numerics;
using System.Runtime.CompilerServices;

namespace CityBraid.Inventory;

/// <summary>The masses of some rows, which are references or kinds of them, and some gases.</summary>
/// <remarks>A row that nothing was added to is told from one whose sum is zero.</remarks>
/// <param name="rows">How many rows there may be.</param>
/// <param name="slots">How many gases there are.</param>
internal sealed class MassTable(int rows, int slots)
{
    /// <summary>The most rows that a table has.</summary>
    public const int RowsMax = 64;

    private ulong present;
    private readonly Int128[] masses = new Int128[rows * slots];

    /// <summary>The rows that something was added to, a bit each.</summary>
    public ulong Present => present;

    /// <summary>How many rows there may be.</summary>
    public int Rows { get; } = rows;

    /// <summary>How many gases there are.</summary>
    public int Slots { get; } = slots;

    /// <summary>Whether something was added to a row.</summary>
    public bool Has(int row) => (present & (1UL << row)) != 0;

    /// <summary>Notes that a row holds something, if only nothing.</summary>
    public void Touch(int row) => present |= 1UL << row;

    /// <summary>Adds a mass to a row that was touched.</summary>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int row, int slot, Int128 mass)
    {
        ref var sum = ref masses[(row * Slots) + slot];
        sum = ExactMass.Add(sum, mass);
    }

    /// <summary>A row's mass of one gas.</summary>
    public Int128 Of(int row, int slot) => masses[(row * Slots) + slot];

    /// <summary>The mass of one gas in several rows.</summary>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Int128 Sum(ulong those, int slot)
    {
        var sum = Int128.Zero;
        for (var rest = those; rest != 0; rest &= rest - 1)
        {
            sum = ExactMass.Add(sum, Of(BitOperations.TrailingZeroCount(rest), slot));
        }

        return sum;
    }

    /// <summary>Whether no mass is larger than a limit, removals neither.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool AreWithin(Int128 limit)
    {
        foreach (var mass in masses)
        {
            if (mass > limit || mass < -limit)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds another table of the same rows and gases.</summary>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(MassTable other)
    {
        for (var rest = other.present; rest != 0; rest &= rest - 1)
        {
            var row = BitOperations.TrailingZeroCount(rest);
            Touch(row);
            for (var slot = 0; slot < Slots; slot++)
            {
                Add(row, slot, other.Of(row, slot));
            }
        }
    }
}
