using System.Globalization;

namespace CityBraid.Web;

/// <summary>Gathers what a verifier's desk shows.</summary>
internal sealed class VerificationDesks(InventoryDoor door, OpenVerification open)
{
    /// <summary>The desk's address after the language.</summary>
    public static string PathOf(InventoryReading reading, int number) =>
        FormattableString.Invariant($"{reading.Path}/versions/{number}/verification");

    /// <summary>The desk, after a form was sent or not.</summary>
    public Task<IResult> ShowAsync(
        InventoryAddress address,
        VersionAddress version,
        SentForm form,
        Refusal? refusal,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            async reading =>
            {
                var actor = address.Visit.Visitor.Actor;
                var key = new VersionKey(reading.Place.Code, reading.Compilation.Year, version.Number);
                var asked = ShareOf(version.Material);
                var desk = await open.RunAsync(actor, key, asked, cancellation);
                var isWrong = desk is { IsRefused: true, Refusal.Kind: RefusalKind.Invalid };
                var shown = isWrong
                    ? await open.RunAsync(actor, key, MaterialitySample.UsualShare, cancellation)
                    : desk;
                return shown.IsRefused
                    ? Answers.Problem(address.Visit, shown.Refusal)
                    : Answers.Form<VerificationPage>(
                        refusal is not null,
                        (nameof(VerificationPage.Reading), reading),
                        (nameof(VerificationPage.Desk), shown.Value),
                        (nameof(VerificationPage.Form), form),
                        (
                            nameof(VerificationPage.Problems),
                            ErrorSummary.Of(address.Visit, refusal ?? (isWrong ? desk.Refusal : null))
                        )
                    );
            },
            cancellation
        );

    /// <summary>The share of a percentage as it was typed; nothing typed asks for the usual one.</summary>
    public static decimal ShareOf(string? percent) =>
        string.IsNullOrWhiteSpace(percent) ? MaterialitySample.UsualShare
        : decimal.TryParse(
            percent.Trim().TrimEnd('%').Trim(),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var read
        )
        && read <= 100m
            ? read / 100m
        : 0m;
}
