using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Every figure of a file worked out again, without a database.</summary>
/// <remarks>
/// It finds what was changed after the file was written, in a figure or behind it. Words are not looked at,
/// and a file that was made anew as a whole agrees with itself: a digest is no signature.
/// </remarks>
/// <param name="Figures">How many figures the file has.</param>
/// <param name="Differences">Those that differ.</param>
public sealed record FileVerification(int Figures, IReadOnlyList<ProvenDifference> Differences)
{
    /// <summary>How many figures are what their proofs give.</summary>
    public int Agree => Figures - Differences.Count;

    /// <summary>Works out every figure of a file.</summary>
    public static FileVerification Of(ProvenFile file, IProofMethods methods)
    {
        ArgumentNullException.ThrowIfNull(file);
        var check = new ProofCheck(file.Steps, methods);
        ProvenDifference[] lists =
        [
            .. file.Faults.Select(fault => new ProvenDifference(fault, fault, null, null, fault)),
            .. FindBroken(file.Seal, ProofSeal.Of(file.Figures)),
        ];
        ProvenDifference[] differences =
        [
            .. file
                .Figures.Where(figure => !Agrees(file, check, figure))
                .Select(figure => Told(file, check, figure)),
            .. lists,
        ];
        return new FileVerification(file.Figures.Count + lists.Length, differences);
    }

    /// <summary>The list itself, where figures were added to it or taken away.</summary>
    private static IEnumerable<ProvenDifference> FindBroken(ProofSeal? written, ProofSeal found)
    {
        if (written != found)
        {
            yield return new ProvenDifference(
                ProofSeal.Place,
                ProofSeal.Place,
                CellText.Digits(found.Count),
                written is null ? null : CellText.Digits(written.Count),
                ProofSeal.Place
            );
        }
    }

    /// <summary>The number that a text shows, in any of the product's languages; null for none.</summary>
    public static decimal? FindShown(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var digits = ThaiDigits
            .ToArabic(text.Trim())
            .Replace('−', '-')
            .Replace(",", string.Empty, StringComparison.Ordinal);
        return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private static bool Agrees(ProvenFile file, ProofCheck check, FigureEntry figure) =>
        check.IsWhole(figure) && IsShown(file, figure);

    private static bool IsShown(ProvenFile file, FigureEntry figure)
    {
        var shown = FindShown(file.Shown.GetValueOrDefault(figure.Where));
        return figure.Decimals is { } decimals
            ? shown == Proof.Round(figure.Value, decimals)
            : shown is not null && ProofCheck.IsSame(shown, figure.Value);
    }

    private static ProvenDifference Told(ProvenFile file, ProofCheck check, FigureEntry figure)
    {
        var value = check.FindValue(figure);
        return new ProvenDifference(
            $"{figure.Key} ({figure.Basis})",
            figure.Where,
            file.Shown.GetValueOrDefault(figure.Where),
            value is { } found
                ? CellText.Digits(figure.Decimals is { } decimals ? Proof.Round(found, decimals) : found)
                : null,
            check.FindFault(figure)
        );
    }
}
