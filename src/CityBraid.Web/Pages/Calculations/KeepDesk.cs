using System.Globalization;
using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>Keeps what a calculator holds in an inventory.</summary>
internal sealed class KeepDesk(ListPlaces places, KeepCalculation keep)
{
    /// <summary>The places whose inventories the visitor may write, in order of their codes.</summary>
    public async Task<IReadOnlyList<Place>> PlacesAsync(Visit visit, CancellationToken cancellation)
    {
        var actor = visit.Visitor.Actor;
        var listed = await places.RunAsync(actor, cancellation);
        return [.. (listed.Value ?? []).Where(place => actor.May(Permission.WriteInventory, place.Code))];
    }

    /// <summary>Keeps the calculation, or says what is wrong with the form or with it.</summary>
    public async Task<Result<KeptCalculation>> KeepAsync(
        Visit visit,
        MethodForm method,
        SentForm form,
        CancellationToken cancellation
    )
    {
        var key = Key(form);
        return key.IsRefused
            ? key.Refusal
            : await keep.RunAsync(
                visit.Visitor.Actor,
                new CalculationRequest(
                    key.Value.Place,
                    key.Value.Year,
                    method.Method.Name,
                    InputDocument.Of(method)
                )
                {
                    Reference = form[KeepFields.Reference],
                    Source = form[KeepFields.Source],
                    Quality = JsonNames.Find<Quality>(form[KeepFields.Quality]) ?? Quality.Unstated,
                    Number = Number(form),
                },
                cancellation
            );
    }

    private static Result<InventoryKey> Key(SentForm form) =>
        CalendarYear.Find(form[KeepFields.Year]) is null
            ? Refusal.Invalid("inventory.unreadable-year", ("text", form[KeepFields.Year]))
            : InventoryKey.Find(form[KeepFields.Place], form[KeepFields.Year]);

    private static int? Number(SentForm form) =>
        int.TryParse(form[KeepFields.Number], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
