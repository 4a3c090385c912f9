using System.CommandLine;
using System.Globalization;
using CityBraid.Credits;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary><c>credits certificate</c>: the proof of a retirement.</summary>
internal static class CertificateVerb
{
    private static readonly Argument<ProjectCode?> Project = Reading.Argument(
        "PROJECT",
        text => ProjectCode.TryParse(text, out var code) ? code : null
    );

    private static readonly Argument<Number?> Transaction = Reading.Argument("TRANSACTION", Number.FindCount);

    /// <summary>The verb.</summary>
    public static Verb Make() =>
        new("certificate", "citybraid credits certificate TVER-TH-0001 8 --json", RunAsync)
        {
            Project,
            Transaction,
        };

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var show = await session.OpenAsync<ShowCertificate>(cancellation);
        var retirement = new OrderKey(session.Load(Project), (long)session.Load(Transaction).Value);
        return Answer.Of(
            await show.RunAsync(session.Actor, retirement, size: null, cancellation),
            session.Language,
            certificate => new Answer(
                CertificateDocument.Of(certificate),
                reader =>
                    Pages.Line(
                        reader,
                        "credits.certificate",
                        ("serial", certificate.Serial),
                        ("tonnes", Numerals.Show(certificate.Transaction.Movements[0].Tonnes)),
                        (
                            "beneficiary",
                            certificate.Transaction.Details.GetValueOrDefault("beneficiary", string.Empty)
                        ),
                        ("reason", certificate.Transaction.Details.GetValueOrDefault("reason", string.Empty)),
                        ("root", certificate.Root.Root),
                        ("size", certificate.Root.Size.ToString(CultureInfo.InvariantCulture))
                    )
            )
        );
    }
}
