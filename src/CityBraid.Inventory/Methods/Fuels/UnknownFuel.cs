namespace CityBraid.Inventory;

/// <summary>
/// Says why a name is no fuel: nothing is called so, or a blend whose shares are not known then.
/// </summary>
internal static class UnknownFuel
{
    /// <summary>The finding of a name that is no fuel on a day.</summary>
    public static void SayUnknown(this FactorLibrary factors, InputReading reading, string name, DateOnly day)
    {
        if (factors.IsBlend(name))
        {
            reading.Error(
                "inventory.blend-without-share",
                reading.Input("fuel"),
                ("fuel", name),
                ("year", InputReading.Shown(day.Year))
            );
            return;
        }

        reading.UnknownChoice("fuel", name, factors.FuelNames);
    }
}
