namespace CityBraid.Web;

/// <summary>The words and numbers of the pages about reports.</summary>
internal static class ReportWords
{
    private const int TonneDecimals = 2;
    private const int Decimals = 6;

    /// <summary>A text in the reader's language.</summary>
    public static string Say(Visit visit, string key, params (string Name, string Value)[] values) =>
        ExportLabels.Book.Say(key, visit.Reader.Language, values);

    /// <summary>Whether a kept report is a draft or published.</summary>
    public static string State(Visit visit, KeptReport report) =>
        Say(visit, report.IsDraft ? "kept.draft" : "kept.final");

    /// <summary>Whether the reader writes drafts: whoever writes what they are made of.</summary>
    public static bool MayWrite(Visit visit, PlaceCode workspace) =>
        visit.Visitor.Actor.May(Permission.WriteCooperation, workspace)
        || visit.Visitor.Actor.May(Permission.WriteFacts, workspace);

    /// <summary>What a cell shows: a dash where nothing is known.</summary>
    public static string Cell(ReportCell cell) =>
        cell.Value switch
        {
            null or "" => cell.Gap is not null || IsNumber(cell.Kind) ? Figures.None : string.Empty,
            string text => text,
            IConvertible number => Number(cell.Kind, number.ToDecimal(null)),
            var other => $"{other}",
        };

    /// <summary>Whether cells of a kind hold numbers.</summary>
    public static bool IsNumber(PackFieldKind kind) =>
        kind is PackFieldKind.Number or PackFieldKind.Exact or PackFieldKind.Tonnes;

    /// <summary>The style of a cell that holds a number, or the mark of one that is missing; null for the
    ///   usual one.</summary>
    public static string? StyleOf(ReportCell cell) =>
        IsNumber(cell.Kind) && cell.Value is not string { Length: > 0 } ? "number" : null;

    /// <summary>Where a figure comes from, in a line; null for what is no figure.</summary>
    public static string? Origin(Figure? figure) =>
        figure is null
            ? null
            : FormattableString.Invariant(
                $"{figure.Proof.Name}: {figure.Value:0.############} {figure.Unit} · {figure.Basis}"
            );

    private static string Number(PackFieldKind kind, decimal number) =>
        kind switch
        {
            PackFieldKind.Code => FormattableString.Invariant($"{number:0}"),
            PackFieldKind.Tonnes => Numerals.ShowFixed(number, TonneDecimals),
            _ => Numerals.Show(number, Decimals),
        };
}
