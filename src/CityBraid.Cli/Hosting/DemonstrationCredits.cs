using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Cli;

/// <summary>The demonstration's projects, verified and ready to be issued; every quantity is
///   invented.</summary>
/// <remarks>
/// The keys of the requests are the same every time: what was posted before is answered as it was and not
/// posted again.
/// </remarks>
internal sealed class DemonstrationCredits(
    Actors actors,
    ProposeProject propose,
    RegisterProject register,
    ClaimPeriod claim,
    VerifyPeriod verify,
    AcceptVerification accept,
    DemonstrationClaims claims
)
{
    /// <summary>The solar roofs.</summary>
    public static readonly ProjectCode Solar = new("TVER-TH-0001");

    /// <summary>The mangrove.</summary>
    public static readonly ProjectCode Mangrove = new("TVER-P-TH-0001");

    /// <summary>The mangrove that another registry keeps.</summary>
    public static readonly ProjectCode Elsewhere = new("LAMU-KE-0001");

    /// <summary>Loads what is not on record yet.</summary>
    public async Task<Refusal?> LoadAsync(CancellationToken cancellation)
    {
        if (await claims.LoadAsync(await LoadAsync("registrar", cancellation), cancellation) is { } fault)
        {
            return fault;
        }

        foreach (var project in Projects())
        {
            if (await RegisterAsync(project, cancellation) is { } refusal)
            {
                return refusal;
            }
        }

        return await VerifyAsync(
                Solar,
                new StatedAmount(2020, 1180),
                new StatedAmount(2020, 1150),
                cancellation
            )
            ?? await VerifyAsync(
                Mangrove,
                new StatedAmount(2020, 1000),
                new StatedAmount(2020, 1000, Buffer: 200),
                cancellation
            );
    }

    private async Task<Refusal?> RegisterAsync(CreditProject project, CancellationToken cancellation)
    {
        var registrar = await LoadAsync("registrar", cancellation);
        if (
            await propose.RunAsync(registrar, project, cancellation) is { Refusal: { } refusal }
            // An earlier version's demonstration lies there; it is left as it is.
            && refusal.Code != "credits.project-exists"
        )
        {
            return refusal;
        }

        var board = await LoadAsync("board", cancellation);
        var key = $"demonstration-register-{project.Code}";
        return (await register.RunAsync(board, key, project.Code, cancellation)).Refusal;
    }

    private async Task<Refusal?> VerifyAsync(
        ProjectCode project,
        StatedAmount claimed,
        StatedAmount verified,
        CancellationToken cancellation
    )
    {
        var (from, to) = (new DateOnly(claimed.Vintage, 1, 1), new DateOnly(claimed.Vintage, 12, 31));
        var claiming = await claim.RunAsync(
            await LoadAsync("developer", cancellation),
            $"demonstration-claim-{project}",
            new PeriodClaim(project, from, to, [claimed]),
            cancellation
        );
        if (claiming.IsRefused)
        {
            return claiming.Refusal;
        }

        var step = new PeriodStep(project, claiming.Value.Sequence, [verified], "ตามผลการตรวจวัด (สมมติ)");
        var verifying = await verify.RunAsync(
            await LoadAsync("verifier", cancellation),
            $"demonstration-verify-{project}",
            step,
            cancellation
        );
        return verifying.Refusal
            ?? (
                await accept.RunAsync(
                    await LoadAsync("registrar", cancellation),
                    $"demonstration-accept-{project}",
                    new PeriodStep(project, step.Number, []),
                    cancellation
                )
            ).Refusal;
    }

    private async Task<Actor> LoadAsync(string name, CancellationToken cancellation)
    {
        var email = EmailAddress.Load(DemonstrationRegistry.EmailOf(name));
        return await actors.FindByEmailAsync(email, cancellation)
            ?? throw new InvalidOperationException($"{email} has no account.");
    }

    private static IEnumerable<CreditProject> Projects()
    {
        yield return new CreditProject
        {
            Code = Solar,
            Names = DemonstrationRegistry.Names(
                (
                    "โซลาร์บนหลังคาอาคารเทศบาล (สมมติ)",
                    "Solar roofs of municipal buildings (synthetic)",
                    "市政建筑屋顶光伏（虚构）"
                )
            ),
            Standard = "T-VER",
            Methodology = "T-VER-S-METH-01-01 v03",
            Developer = new OrganisationCode("KORAT"),
            Place = DemonstrationClaims.City,
            Source = DemonstrationClaims.Roofs,
        };
        yield return new CreditProject
        {
            Code = Mangrove,
            Names = DemonstrationRegistry.Names(
                ("ฟื้นฟูป่าชายเลน (สมมติ)", "Mangrove restoration (synthetic)", "红树林恢复（虚构）")
            ),
            Standard = "T-VER-P",
            Methodology = "T-VER-P-METH-13-02 v01",
            Developer = new OrganisationCode("COAST"),
            Place = DemonstrationClaims.Country,
            Source = new ReductionSource("V.2/example-mangrove"),
        };
        yield return new CreditProject
        {
            Code = Elsewhere,
            Names = DemonstrationRegistry.Names(
                (
                    "ป่าชายเลนลามู ประเทศเคนยา (สมมติ)",
                    "Mangroves of Lamu, Kenya (synthetic)",
                    "肯尼亚拉穆红树林（虚构）"
                )
            ),
            Standard = "PLAN-VIVO",
            Methodology = "Plan Vivo",
            Developer = new OrganisationCode("LAMU"),
        };
    }
}
