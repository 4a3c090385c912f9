using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The words of the pages about logframes.</summary>
internal static class LogframeWords
{
    /// <summary>The fields of a row that were written here, as readers call them.</summary>
    public static string Own(Visit visit, InheritedRow row) =>
        string.Join(
            ", ",
            row.Own.Order(StringComparer.Ordinal).Select(name => CooperationWords.Field(visit, name))
        );

    /// <summary>What a row says, beginning with its level.</summary>
    public static string Title(Visit visit, InheritedRow row)
    {
        var level = row.Fields["level"] is { } known ? CooperationWords.Choice(visit, known) : Figures.None;
        return row.Fields.FindLocal("text") is { } text ? $"{level}: {text.In(visit.Lang)}" : level;
    }
}
