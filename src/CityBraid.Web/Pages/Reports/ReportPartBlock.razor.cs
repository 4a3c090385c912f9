using System.Globalization;

namespace CityBraid.Web;

/// <summary>A part of a report on a page.</summary>
public sealed partial class ReportPartBlock
{
    /// <summary>The most rows of a table on a page; a file holds them all.</summary>
    private const int RowsMax = 500;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The part.</summary>
    [Parameter]
    [EditorRequired]
    public required ReportPart Part { get; set; }

    /// <summary>What stands below each paragraph; null for nothing.</summary>
    [Parameter]
    public RenderFragment<ReportText>? Below { get; set; }

    private IEnumerable<ReportRow> Shown => Part.Rows.Take(RowsMax);

    private int Left => Math.Max(0, Part.Rows.Count() - RowsMax);

    /// <summary>Where a figure comes from, in a line; null for what is no figure.</summary>
    private static string? Origin(Figure? figure) =>
        figure is null
            ? null
            : $"{figure.Proof.Name}: {CultureFree(figure.Value)} {figure.Unit} · {figure.Basis}";

    private static string CultureFree(decimal number) =>
        number.ToString("0.############", CultureInfo.InvariantCulture);

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);
}
