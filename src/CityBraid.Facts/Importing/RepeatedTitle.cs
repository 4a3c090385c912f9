using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>A title that stands over two columns, so that which of them to read would be a guess.</summary>
/// <param name="Code">The finding's code.</param>
/// <param name="First">The first title.</param>
/// <param name="Again">The one that repeats it.</param>
internal sealed record RepeatedTitle(string Code, Cell First, Cell Again)
{
    /// <summary>The code for two columns of one part.</summary>
    public const string ColumnTwice = "facts.column-twice";

    /// <summary>The code for two columns of one month.</summary>
    public const string MonthTwice = "facts.month-twice";

    /// <summary>The titles that repeat the first of some titles of one meaning in another column.</summary>
    public static IEnumerable<RepeatedTitle> In(IReadOnlyList<Cell> titles) =>
        titles
            .Where(title => title.Column != titles[0].Column)
            .Select(title => new RepeatedTitle(ColumnTwice, titles[0], title));

    /// <summary>Says so, with the addresses of both.</summary>
    public Finding Finding(SheetOrigin origin) =>
        new(
            Severity.Error,
            Code,
            origin.At(Again),
            ("text", Again.Text),
            ("other", origin.At(First).ToString())
        );
}
