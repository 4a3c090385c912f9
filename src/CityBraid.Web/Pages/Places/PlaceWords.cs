namespace CityBraid.Web;

/// <summary>What is said of a place, in the reader's language.</summary>
internal static class PlaceWords
{
    /// <summary>Its level: <c>City</c>.</summary>
    public static string Kind(Visit visit, Place place) => visit.Say($"kind.{place.Kind}");

    /// <summary>The name of its country; the code of one whose name is not in our words.</summary>
    public static string Country(Visit visit, Place place) =>
        Labels.Book.Has($"country.{place.Country}") ? visit.Say($"country.{place.Country}") : place.Country;

    /// <summary>A count of people with its year: <c>115,000 people in 2019</c>.</summary>
    public static string Population(Visit visit, PopulationCount count) =>
        visit.Say(
            count.Persons == 1 ? "population.one" : "population.count",
            ("persons", Numerals.Show(count.Persons)),
            ("year", Numerals.Year(count.Year, visit.Reader))
        );
}
