using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>A file that was read back beside what would be written now, figure by figure.</summary>
/// <param name="Figures">How many figures were compared.</param>
/// <param name="Differences">Those that differ.</param>
public sealed record PackComparison(int Figures, IReadOnlyList<FigureDifference> Differences)
{
    /// <summary>How many figures are the same.</summary>
    public int Agree => Figures - Differences.Count;

    /// <summary>Compares every field that is a figure.</summary>
    /// <param name="form">The file.</param>
    /// <param name="content">What would be written now.</param>
    /// <param name="language">The tag of the language in which sheets and columns are named.</param>
    public static PackComparison Of(ReadPack form, PackContent content, string language)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(content);
        var comparing = new Comparing(form.Pack.Language ?? language);
        foreach (var part in form.Pack.Parts)
        {
            comparing.Compare(part, form.FindPart(part), content);
        }

        return new PackComparison(comparing.Figures, comparing.Differences);
    }

    private sealed class Comparing(string language)
    {
        public int Figures { get; private set; }

        public List<FigureDifference> Differences { get; } = [];

        public void Compare(PackPart part, ReadPackPart? read, PackContent content)
        {
            foreach (var line in part.Lines.Where(IsFigure))
            {
                Compare(part, line, row: null, read?.ValueOf(line), PackContent.Plain(content.ValueOf(line)));
            }

            var expected = content.RowsOf(part);
            if (read is null && expected.Count == 0)
            {
                return;
            }

            var keys = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in expected)
            {
                var key = read?.KeyOf(row) ?? string.Empty;
                keys.Add(key);
                foreach (var column in part.Columns.Where(IsFigure))
                {
                    Compare(
                        part,
                        column,
                        key,
                        read?.Find(key, column),
                        PackContent.Plain(PackContent.ValueOf(row, column))
                    );
                }
            }

            var strange = read?.Keys.Where(key => !keys.Contains(key)).Concat(read.Repeated) ?? [];
            foreach (var key in strange)
            {
                Figures++;
                Differences.Add(new FigureDifference(Name(part, key), key, Recomputed: null));
            }
        }

        private void Compare(PackPart part, PackField field, string? row, Cell? stated, object? expected)
        {
            Figures++;
            var (found, wanted) = (
                stated is { } cell ? CellText.Of(cell) : string.Empty,
                CellText.Of(expected)
            );
            if (!IsSame(stated ?? default, found, expected, wanted))
            {
                var name = Name(part, row, field.Titles.In(language));
                Differences.Add(new FigureDifference(name, Said(found), Said(wanted)));
            }
        }

        /// <summary>A number of a workbook is compared as far as a workbook keeps it.</summary>
        private static bool IsSame(Cell stated, string found, object? expected, string wanted) =>
            string.Equals(found, wanted, StringComparison.Ordinal)
            || (
                expected is IFormattable
                && stated.Kind == CellKind.Number
                && stated.TryNumber(out var number)
                && number == SheetNumber.Rounded(Convert.ToDecimal(expected, CultureInfo.InvariantCulture))
            )
            || (
                expected is IFormattable
                && stated.Kind == CellKind.Text
                && decimal.TryParse(found, NumberStyles.Float, CultureInfo.InvariantCulture, out var written)
                && written == Convert.ToDecimal(expected, CultureInfo.InvariantCulture)
            );

        private static bool IsFigure(PackField field) => field.Role == PackFieldRole.Figure;

        private static string? Said(string text) => text.Length == 0 ? null : text;

        private string Name(PackPart part, params IEnumerable<string?> parts) =>
            string.Join(
                Location.Separator,
                parts.Prepend(part.Names.In(language)).Where(part => !string.IsNullOrEmpty(part))
            );
    }
}
