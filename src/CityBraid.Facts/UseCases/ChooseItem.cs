using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Decides in a draft what an item means; the import of the draft remembers it for the
///   place.</summary>
/// <param name="show">Reads the draft's file.</param>
/// <param name="stores">What is on record.</param>
/// <param name="words">The variables and units.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class ChooseItem(ShowDraft show, FactStores stores, Vocabulary words, TimeProvider time)
{
    private readonly DraftDesk desk = new(stores, time);

    /// <summary>Keeps the decision, unless the item's unit cannot measure the variable.</summary>
    public async Task<Result<ImportDraft>> RunAsync(
        Actor actor,
        DraftKey key,
        ItemChoice choice,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(choice);
        var shown = await show.RunAsync(actor, key, cancellation);
        if (shown.IsRefused)
        {
            return shown.Refusal;
        }

        return FindFault(shown.Value.Report, choice) is { } fault
            ? fault
            : await desk.ChangeAsync(actor, key, draft => Chosen(draft, choice), cancellation);
    }

    private Refusal? FindFault(ImportReport? report, ItemChoice choice)
    {
        var item = report?.ReadItems.FirstOrDefault(one => IsSame(one.Item, choice.Item));
        if (report is not null && item is null)
        {
            return Refusal.NotFound("facts.no-such-item", ("item", choice.Item));
        }

        if (string.IsNullOrEmpty(choice.Variable))
        {
            return null;
        }

        if (words.Variables.Find(choice.Variable) is not { } variable)
        {
            return Refusal.Invalid("facts.no-such-variable", ("variable", choice.Variable));
        }

        return
            words.Units.Read(item?.Unit ?? string.Empty).Unit is { } unit
            && !variable.Dimensions.Contains(unit.Dimension)
            ? Refusal.Invalid(
                "facts.wrong-unit",
                ("text", unit.Symbol),
                ("variable", variable.Code),
                ("expected", variable.Unit.Symbol)
            )
            : null;
    }

    private static ImportDraft Chosen(ImportDraft draft, ItemChoice choice)
    {
        var choices = draft
            .Choices.Where(one => !IsSame(one.Key, choice.Item))
            .ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        if (choice.Variable is { } variable)
        {
            choices.Add(choice.Item, variable);
        }

        return draft with
        {
            Choices = choices,
        };
    }

    private static bool IsSame(string one, string other) =>
        string.Equals(NameKey.Of(one), NameKey.Of(other), StringComparison.Ordinal);
}
