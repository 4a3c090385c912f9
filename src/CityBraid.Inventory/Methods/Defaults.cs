namespace CityBraid.Inventory;

/// <summary>Takes what is stated, else what a table publishes for the case at hand.</summary>
internal sealed class Defaults(InputReading reading, CoefficientTable table)
{
    /// <summary>The value stated, else the published one.</summary>
    public Taken Take(string name, string material = "", string condition = "") =>
        reading.Take(name, table.Find(name, material, condition));

    /// <summary>
    /// The value stated, else the published one of the case that another input chooses. Both at once, and a
    /// case that is not in the table, are errors.
    /// </summary>
    /// <param name="name">The input.</param>
    /// <param name="choice">The input that chooses the case: <c>site</c>, <c>treatment</c>.</param>
    /// <param name="material">The kind of waste or wastewater.</param>
    /// <param name="otherwise">The case taken when none is chosen; null when there is no such case.</param>
    public Taken TakeOf(string name, string choice, string material = "", string? otherwise = null)
    {
        reading.RejectBoth(name, choice);
        var chosen = reading.FindChoice(choice);
        var published = table.Find(name, material, chosen ?? otherwise);
        if (published is not null || !reading.IsStated(choice))
        {
            return reading.Take(name, published);
        }

        if (chosen is not null && !reading.IsStated(name))
        {
            reading.UnknownChoice(choice, chosen, table.Conditions(name, material));
        }

        return new Taken(reading.Nothing(name), Source: null);
    }
}
