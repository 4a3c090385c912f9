using System.Globalization;
using System.Text.Json;

namespace CityBraid.Web;

/// <summary>The certificate of a retirement, to be printed, scanned and checked without this host.</summary>
public sealed partial class CertificatePage
{
    private static readonly string[] Steps = ["told", "path", "signature", "saved"];

    private static readonly JsonSerializerOptions Printed = new(ApiDocuments.Options)
    {
        WriteIndented = true,
    };

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The certificate.</summary>
    [Parameter]
    [EditorRequired]
    public required RetirementCertificate Certificate { get; set; }

    /// <summary>Where this host is found.</summary>
    [Parameter]
    [EditorRequired]
    public required string Origin { get; set; }

    private Movement Moved => Certificate.Transaction.Movements[0];

    /// <summary>The address of this certificate with the root that proves it: what is on paper holds,
    ///   whatever the host says later.</summary>
    private QrPicture Code
    {
        get
        {
            var root = Certificate.Root;
            var path = CreditAddress.OfCertificate(
                Certificate.Project.Code,
                Certificate.Transaction.Sequence
            );
            var size = CreditWords.Digits(root.Size);
            return QrPicture.Of($"{Origin}{Visit.Link(path)}?size={size}#{size}.{root.Root}");
        }
    }

    private int Side => Code.Size + (2 * QrPicture.Margin);

    private string Box =>
        string.Create(CultureInfo.InvariantCulture, $"{-QrPicture.Margin} {-QrPicture.Margin} {Side} {Side}");

    private string Proof => JsonSerializer.Serialize(CertificateDocument.Of(Certificate), Printed);

    private IReadOnlyList<Crumb> Way =>
        [
            new Crumb(Certificate.Project.Names, CreditAddress.Of(Certificate.Project.Code)),
            Crumb.To(Visit, CreditWords.Say(Visit, "certificate.title")),
        ];

    /// <summary>Shows the certificate, proven by the newest root or by the one that covers so many
    ///   transactions.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        [AsParameters] CertificateCall call,
        ShowCertificate show,
        CancellationToken cancellation
    )
    {
        var certificate = await CreditCodes
            .Project(call.Project)
            .ThenAsync(code =>
                show.RunAsync(visit.Visitor.Actor, new OrderKey(code, call.Number), call.Size, cancellation)
            );
        return certificate.IsRefused
            ? Answers.Problem(visit, certificate.Refusal)
            : Answers.Page<CertificatePage>(
                (nameof(Visit), visit),
                (nameof(Certificate), certificate.Value),
                (nameof(Origin), $"{call.Request.Scheme}://{call.Request.Host}")
            );
    }

    private string Detail(string name) =>
        Certificate.Transaction.Details.GetValueOrDefault(name, string.Empty);
}
