namespace CityBraid.Web;

/// <summary>What is said around the answers of forms.</summary>
internal static class AnswerTexts
{
    /// <summary>The words in a language.</summary>
    public static AnswerWords In(Language language) =>
        new(ExportLabels.Book.Say("missing", language), ExportLabels.Book.Say("other-unit", language))
        {
            UnitOf = symbol => UnitWords.Say(language, symbol),
        };
}
