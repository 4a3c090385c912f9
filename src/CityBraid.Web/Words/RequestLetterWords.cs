using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The letters to departments that are asked for data, each about its own request alone.</summary>
/// <param name="Letter">What the letter is about.</param>
/// <param name="Variables">The variables, for their names.</param>
/// <param name="Origin">Where the pages are: <c>https://city.example</c>.</param>
internal sealed record RequestLetterWords(RequestLetter Letter, VariableLibrary Variables, string Origin)
{
    private DataRound Round => Letter.Round;

    private DataRequest Request => Letter.Request;

    /// <summary>The letter, in the city's language for whoever has no account.</summary>
    public UnwrittenLetter Unwritten => new(WriteIn, LanguageOf(Letter.Place).Tag);

    private string PrivateKey =>
        Request.Kind is RequestKind.Community ? "letter.request.private.community" : "letter.request.private";

    private Letter WriteIn(string tag)
    {
        var reader = LetterWords.ReaderOf(tag);
        (string, string) place = ("place", LetterWords.OneLine(Letter.Place.Names.In(tag)));
        (string, string) department = ("department", Request.Department);
        (string, string) round = ("round", Round.Title);
        var kind = Letter.Kind.ToString().ToLowerInvariant();
        return new Letter(
            LetterWords.Say(reader, $"letter.request.{kind}", place, round),
            LetterWords.Lines(
                LetterWords.Say(reader, $"letter.request.{kind}.lead", place, department, round),
                Say(reader, "letter.request.period", ("period", PeriodIn(reader))),
                string.Join('\n', Request.Items.Select(item => ItemIn(reader, item))),
                ReturnedIn(reader),
                OpenIn(reader),
                UntilIn(reader),
                Say(reader, "letter.request.open"),
                $"{Origin}/{tag}/answer/{CityBraid.Workspaces.Letter.SecretMark}",
                Say(reader, PrivateKey, department),
                Say(reader, "letter.foot")
            )
        );
    }

    private string PeriodIn(Reader reader)
    {
        var days = Numerals.Period(Round.Period, reader);
        return Round.Period.Kind == PeriodKind.FiscalYear
            ? Say(reader, "round.fiscal", ("days", days))
            : days;
    }

    private string ItemIn(Reader reader, AskedItem item)
    {
        var name = Variables.Find(item.Variable)?.Names.In(reader.Language.Tag) ?? item.Variable;
        var every = item.Every is AskedEvery.Month ? "month" : "period";
        return $"– {name}: {Say(reader, $"round.every.{every}")}";
    }

    /// <summary>What is to be looked at again; null when nothing is.</summary>
    private string? ReturnedIn(Reader reader) =>
        Request.ReturnNote is { } note ? Say(reader, "letter.request.again", ("note", note)) : null;

    /// <summary>How much is open, or that only the last step is; a first letter need not say that all
    ///   is.</summary>
    private string? OpenIn(Reader reader)
    {
        var (cells, answers) = (Round.CellsOf(Request), Request.Answers);
        var open = cells.Count(cell => !answers.ContainsKey(cell));
        return Letter.Kind is RequestLetterKind.Asking ? null
            : open == 0 ? Say(reader, "letter.request.filled", ("button", Say(reader, "answer.submit")))
            : Say(
                reader,
                "letter.request.missing",
                ("count", Numerals.Show(open)),
                ("asked", Numerals.Show(cells.Count))
            );
    }

    private string UntilIn(Reader reader) =>
        Round.Due < Letter.Day
            ? Say(
                reader,
                "letter.request.late",
                ("day", Numerals.Day(Round.Due, reader)),
                ("end", Numerals.Day(Request.LastLinkDay, reader))
            )
            : Say(reader, "letter.request.until", ("day", Numerals.Day(Round.Due, reader)));

    private static string Say(Reader reader, string key, params (string Name, string Value)[] values) =>
        LetterWords.Say(reader, key, values);

    private static Language LanguageOf(Place place) =>
        place.Country switch
        {
            "TH" => Language.Thai,
            "CN" => Language.Chinese,
            _ => Language.English,
        };
}
