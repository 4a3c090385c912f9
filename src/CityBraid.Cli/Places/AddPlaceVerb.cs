using System.CommandLine;
using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary><c>place add</c>: a place enters the register.</summary>
internal static class AddPlaceVerb
{
    private static readonly Argument<PlaceCode?> Code = Reading.Argument("CODE", CommonOptions.ReadPlace);
    private static readonly Option<string?> Name = Reading.Text("--name", "TEXT").Required();
    private static readonly Option<string?> NameTh = Reading.Text("--name-th", "TEXT");
    private static readonly Option<string?> NameEn = Reading.Text("--name-en", "TEXT");
    private static readonly Option<string?> NameZh = Reading.Text("--name-zh", "TEXT");
    private static readonly Option<string?> Country = Reading.Text("--country", "COUNTRY").Required();
    private static readonly Option<string?> Kind = Reading.Option("--kind", KindText.Choices, KindText.Find);
    private static readonly Option<PlaceCode?> Parent = Reading.Option(
        "--parent",
        "PLACE",
        CommonOptions.ReadPlace
    );
    private static readonly Option<IReadOnlyList<PopulationCount>> Populations = Reading.Options(
        "--population",
        "YEAR=NUMBER",
        PopulationText.Find
    );
    private static readonly Option<IReadOnlyList<RegisterCode>> Codes = Reading.Options(
        "--code",
        "REGISTER=CODE",
        RegisterCode.Find
    );
    private static readonly Option<string?> Outline = Reading.Text("--boundary", "FILE");

    /// <summary>The verb.</summary>
    public static Verb Make()
    {
        var verb = new Verb(
            "add",
            "citybraid place add khon-kaen --name \"เทศบาลนครขอนแก่น\" --country TH --population 2019=115000",
            RunAsync
        )
        {
            Code,
            Name,
            NameTh,
            NameEn,
            NameZh,
            Kind,
            Country,
            Populations,
            Parent,
            Codes,
            Outline,
        };
        verb.Validators.Add(result =>
        {
            // Read from the tokens: a value cannot be had where one of them makes no sense.
            var codes = result.GetResult(Codes)?.Tokens.Select(token => RegisterCode.Find(token.Value)) ?? [];
            if (codes.OfType<RegisterCode>().CountBy(code => code.Register).Any(used => used.Value > 1))
            {
                result.AddError("wrong.add");
            }
        });
        return verb;
    }

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var boundary = await BoundaryAsync(session, cancellation);
        if (boundary is { IsRefused: true })
        {
            return Answer.Refused(boundary.Refusal, session.Language);
        }

        var add = await session.OpenAsync<AddPlace>(cancellation);
        return Answer.Of(
            await add.RunAsync(session.Actor, Place(session, boundary?.Value), cancellation),
            session.Language,
            place => new Answer(
                PlaceDocument.Of(place, session.Language.Tag),
                reader => Pages.Line(reader, "places.saved", ("code", place.Code.Value))
            )
        );
    }

    private static async Task<Result<Boundary>?> BoundaryAsync(
        Session session,
        CancellationToken cancellation
    ) =>
        session.Find(Outline) is not { } path ? null
        : File.Exists(path) ? Boundary.Parse(await File.ReadAllTextAsync(path, cancellation))
        : InputFile.Missing(path);

    private static Place Place(Session session, Boundary? boundary) =>
        new()
        {
            Code = session.Load(Code),
            Kind = KindText.Of(session.Find(Kind)),
            Names = Names(session),
            Country = session.Load(Country),
            Parent = session.Find(Parent),
            Codes = (session.Find(Codes) ?? []).ToDictionary(code => code.Register, code => code.Code),
            Boundary = boundary,
            Populations = session.Find(Populations) ?? [],
        };

    private static LocalText Names(Session session)
    {
        var name = session.Load(Name);
        var names = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Script.LanguageOf(name)] = name,
        };
        foreach (var (language, option) in new[] { ("th", NameTh), ("en", NameEn), ("zh", NameZh) })
        {
            if (session.Find(option) is { } stated)
            {
                names[language] = stated;
            }
        }

        return new LocalText(names);
    }
}
