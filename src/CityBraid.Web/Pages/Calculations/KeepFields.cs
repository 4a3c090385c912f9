using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace CityBraid.Web;

/// <summary>The names of the fields that keep a calculation, beside its method's own.</summary>
internal static class KeepFields
{
    public const string Place = "keep-place";
    public const string Year = "keep-year";
    public const string Reference = "keep-reference";
    public const string Quality = "keep-quality";
    public const string Source = "keep-source";
    public const string Number = "keep-number";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Place, Year, Reference, Quality, Source, Number];

    /// <summary>The page that keeps what the calculator of this visit holds.</summary>
    public static string Address(Visit visit, string method) =>
        visit.Link($"{MethodWords.Path(method)}/keep") + visit.Query.ToUriComponent();

    /// <summary>The calculator filled in with a calculation, to change it.</summary>
    public static string ChangeAddress(Visit visit, KeptCalculation calculation)
    {
        var query = new QueryBuilder(
            ExampleFields
                .Of(calculation.Document)
                .Concat([
                    KeyValuePair.Create("run", "yes"),
                    KeyValuePair.Create(Place, calculation.Place.Value),
                    KeyValuePair.Create(Year, Text(calculation.Year)),
                    KeyValuePair.Create(Reference, calculation.Reference),
                    KeyValuePair.Create(Quality, JsonNames.Of(calculation.Quality)),
                    KeyValuePair.Create(Source, calculation.Source),
                    KeyValuePair.Create(Number, Text(calculation.Number)),
                ])
        );
        return visit.Link(MethodWords.Path(calculation.Method)) + query.ToQueryString().ToUriComponent();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
