namespace CityBraid.Web;

/// <summary>What the forms by which the registrar keeps the registry have in common.</summary>
internal sealed class RegistryKeeping(ListOrganisations list, ShowStanding show)
{
    /// <summary>The organisations, for whoever keeps the registry; others are refused.</summary>
    public async Task<Result<IReadOnlyList<Organisation>>> FindAsync(
        Visit visit,
        CancellationToken cancellation
    )
    {
        var standing = await show.RunAsync(visit.Visitor.Actor, cancellation);
        return standing.IsRefused ? standing.Refusal
            : !standing.Value.Is(CreditRole.Registrar) ? Refusal.Forbidden("credits.no-standing-registrar")
            : await list.RunAsync(visit.Visitor.Actor, cancellation);
    }

    /// <summary>A field for a code that is made up.</summary>
    public static AskedField Code(Visit visit) =>
        new("code", CreditWords.Say(visit, "code"))
        {
            Hint = CreditWords.Say(visit, "code.hint"),
            LengthMax = 40,
        };

    /// <summary>A choice among organisations.</summary>
    public static AskedField Choice(Visit visit, string name, IEnumerable<Organisation> organisations) =>
        new(name, CreditWords.Say(visit, name))
        {
            Choices =
            [
                .. organisations.Select(one => (one.Code.Value, $"{one.Names.In(visit.Lang)} ({one.Code})")),
            ],
        };

    /// <summary>Fields for a name in each language.</summary>
    public static IEnumerable<AskedField> Names(Visit visit) =>
        Language.All.Select(language => new AskedField(
            $"name-{language.Tag}",
            CreditWords.Say(visit, "name.in", ("language", language.OwnName))
        )
        {
            IsRequired = false,
            LengthMax = 200,
        });

    /// <summary>The names that were written, or why there is none.</summary>
    public static Result<LocalText> ReadNames(SentForm form)
    {
        var names = Language
            .All.Select(language => KeyValuePair.Create(language.Tag, form[$"name-{language.Tag}"]))
            .Where(name => name.Value.Length > 0)
            .ToList();
        return names.Count == 0 ? Refusal.Invalid("credits.no-name") : new LocalText(names);
    }
}
