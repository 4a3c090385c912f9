using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Remembers how somebody's table is to be read.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="words">The variables that items may mean.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class SaveMapping(FactStores stores, Vocabulary words, TimeProvider time)
{
    /// <summary>Keeps a mapping under its name, in place of an earlier one.</summary>
    public async Task<Result<TableMapping>> RunAsync(
        Actor actor,
        TableMapping mapping,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(mapping);
        if (actor.FindRefusal(Permission.WriteMappings) is { } refusal)
        {
            return refusal;
        }

        if (FindFault(mapping) is { } fault)
        {
            return fault;
        }

        return await stores.Mappings.TrySaveMappingAsync(mapping, actor, time.GetUtcNow(), cancellation)
            ? mapping
            : Refusal.Conflict("facts.mapping-of-another", ("mapping", mapping.Name));
    }

    private Refusal? FindFault(TableMapping mapping)
    {
        if (
            string.IsNullOrWhiteSpace(mapping.Name)
            || mapping.Name is FileReader.MonthlyFormName or FileReader.TidyName
        )
        {
            return Refusal.Invalid("facts.mapping-name-taken", ("mapping", mapping.Name));
        }

        if (mapping.HeaderRow < 1)
        {
            return Refusal.Invalid("facts.mapping-without-header", ("mapping", mapping.Name));
        }

        var twice = mapping.Columns.Keys.Intersect(mapping.Constants.Keys).ToArray();
        if (twice.Length > 0)
        {
            return Refusal.Invalid("facts.mapping-part-twice", ("parts", TidyWords.Names(twice)));
        }

        // The year may come with each import; an amount that is the same for every row is none.
        var missing = new[] { FactPart.Variable, FactPart.Value, FactPart.Unit }
            .Where(part =>
                !mapping.Columns.ContainsKey(part)
                && (part == FactPart.Value || !mapping.Constants.ContainsKey(part))
            )
            .ToArray();
        if (missing.Length > 0)
        {
            return Refusal.Invalid("facts.mapping-part-missing", ("parts", TidyWords.Names(missing)));
        }

        return
            mapping.Items.Values.FirstOrDefault(code => code.Length > 0 && words.Variables.Find(code) is null)
                is { } unknown
            ? Refusal.Invalid("facts.no-such-variable", ("variable", unknown))
            : null;
    }
}
