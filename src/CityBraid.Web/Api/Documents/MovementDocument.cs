namespace CityBraid.Web;

/// <summary>A movement as JSON.</summary>
public sealed record MovementDocument(
    int Vintage,
    long First,
    long Last,
    long Tonnes,
    string? FromAccount,
    string? FromState,
    string ToAccount,
    string ToState
)
{
    /// <summary>The movement.</summary>
    public static MovementDocument Of(Movement movement) =>
        new(
            movement.Vintage,
            movement.First,
            movement.Last,
            movement.Tonnes,
            movement.From?.Account.Value,
            movement.From is { } from ? JsonNames.Of(from.State) : null,
            movement.To.Account.Value,
            JsonNames.Of(movement.To.State)
        );
}
