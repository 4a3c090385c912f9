using System.Globalization;

namespace CityBraid.Web;

/// <summary>Does what the forms of a verifier's desk say.</summary>
internal sealed class VerificationDeeds(RecordVerification record)
{
    /// <summary>What a finding is opened with.</summary>
    public const string Open = "open";

    /// <summary>What a finding is answered with.</summary>
    public const string Answer = "answer";

    /// <summary>What a finding is closed with.</summary>
    public const string Resolve = "resolve";

    /// <summary>What the opinion is signed with.</summary>
    public const string Sign = "sign";

    /// <summary>Does it; null when it is done.</summary>
    public async Task<Refusal?> RunAsync(
        InventoryAddress address,
        int number,
        SentForm form,
        CancellationToken cancellation
    )
    {
        var isYear = int.TryParse(
            address.Year,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var year
        );
        if (
            !PlaceCode.TryParse(address.Place, out var place)
            || !isYear
            || KindOf(form["do"]) is not { } kind
        )
        {
            return Refusal.NotFound("inventory.no-such-finding");
        }

        var text = kind is VerificationDeedKind.Concluded ? form["statement"] : form["text"];
        var request = new VerificationRequest(new VersionKey(place, year, number), kind, text)
        {
            Finding = int.TryParse(form["finding"], CultureInfo.InvariantCulture, out var finding)
                ? finding
                : null,
            Row = form["row"],
            Found = Read<VerificationFindingKind>(form["kind"]),
            Assurance = Read<AssuranceLevel>(form["assurance"]),
            MaterialShare = VerificationDesks.ShareOf(form["material"]),
            Opinion = Read<OpinionKind>(form["opinion"]),
        };
        return (await record.RunAsync(address.Visit.Visitor.Actor, request, cancellation)).Refusal;
    }

    private static VerificationDeedKind? KindOf(string deed) =>
        deed switch
        {
            Open => VerificationDeedKind.Opened,
            Answer => VerificationDeedKind.Answered,
            Resolve => VerificationDeedKind.Resolved,
            Sign => VerificationDeedKind.Concluded,
            _ => null,
        };

    private static T? Read<T>(string text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var read) && Enum.IsDefined(read) ? read : null;
}
