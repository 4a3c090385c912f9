using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The national programmes of a workspace, with the indicators that tell of each.</summary>
/// <param name="board">The indicators.</param>
/// <param name="workspace">The workspace.</param>
/// <param name="language">The reader's language.</param>
internal sealed class ProgrammeRows(IndicatorBoard board, PlaceCode workspace, Language language)
{
    /// <summary>A row for each programme, in order of codes.</summary>
    public IReadOnlyList<PackRow> All => [.. board.Book.Of(RecordKind.NationalProgramme).Select(Row)];

    private PackRow Row(CooperationRecord programme)
    {
        var code = programme.Key.Code.Value;
        CooperationRecord[] indicators = [.. board.Book.Naming(RecordKind.Indicator, "programmes", code)];
        Proof[] ones = [.. indicators.Select(record => IndicatorProofs.One(record, language))];
        var name = programme.Name.In(language.Tag);
        return new PackRow(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["programme"] = name,
                ["country"] = programme.Fields["country"] is { } country
                    ? board.Book.NameOf(RecordKind.Country, country).In(language.Tag)
                    : null,
                ["count"] = new Figure(
                    $"programme.{code}.indicators",
                    $"{workspace}",
                    Proof.Sum("1", name, ones)
                ),
                ["which"] = string.Join("; ", indicators.Select(record => record.Name.In(language.Tag))),
            }
        );
    }
}
