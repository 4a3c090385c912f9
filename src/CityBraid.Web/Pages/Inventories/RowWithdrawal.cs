using System.Globalization;

namespace CityBraid.Web;

/// <summary>Takes the facts behind a row off the record; the inventory then offers to undo it.</summary>
internal static class RowWithdrawal
{
    /// <summary>Withdraws the facts of the row that an address names.</summary>
    public static Task<IResult> SendAsync(
        [AsParameters] InventoryAddress address,
        string name,
        InventoryDoor door,
        WithdrawFacts withdraw,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            async reading =>
            {
                if (reading.FindRow(name) is not { } row)
                {
                    return Results.NotFound();
                }

                var done = await withdraw.RunAsync(
                    reading.Visit.Visitor.Actor,
                    [.. row.Facts.Select(fact => fact.Key)],
                    cancellation
                );
                return done.IsRefused
                    ? Answers.Problem(reading.Visit, done.Refusal)
                    : Results.LocalRedirect(AddressOf(reading, done.Value));
            },
            cancellation
        );

    private static string AddressOf(InventoryReading reading, long change)
    {
        var number = change.ToString(CultureInfo.InvariantCulture);
        var join = reading.Choices.Length == 0 ? '?' : '&';
        return $"{reading.Address}{join}{InventoryAddress.WithdrawnName}={number}";
    }
}
