using CityBraid.Credits;
using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary>The demonstration's places and claims on reductions; every quantity is invented.</summary>
internal sealed class DemonstrationClaims(AddPlace add, RecordClaim record)
{
    /// <summary>The city of the solar roofs.</summary>
    public static readonly PlaceCode City = new("nakhon-ratchasima");

    /// <summary>The country of the mangrove.</summary>
    public static readonly PlaceCode Country = new("thailand");

    /// <summary>What the solar roofs reduce: grid electricity of public buildings.</summary>
    public static readonly ReductionSource Roofs = new("I.2.2/municipal-roofs");

    /// <summary>Loads what is not on record yet.</summary>
    public async Task<Refusal?> LoadAsync(Actor registrar, CancellationToken cancellation)
    {
        foreach (var place in Places())
        {
            if (
                await add.RunAsync(Actor.LocalAdministrator, place, cancellation) is
                { Refusal: { Kind: not RefusalKind.Conflict } refusal }
            )
            {
                return refusal;
            }
        }

        foreach (var claim in Claims())
        {
            if (
                await record.RunAsync(registrar, claim, cancellation) is
                { Refusal: { Kind: not RefusalKind.Conflict } refusal }
            )
            {
                return refusal;
            }
        }

        return null;
    }

    private static IEnumerable<Place> Places()
    {
        yield return new Place
        {
            Code = Country,
            Kind = PlaceKind.Country,
            Names = DemonstrationRegistry.Names(("ประเทศไทย", "Thailand", "泰国")),
            Country = "TH",
            IsSynthetic = true,
        };
        yield return new Place
        {
            Code = City,
            Kind = PlaceKind.City,
            Names = DemonstrationRegistry.Names(
                ("เทศบาลนครนครราชสีมา", "Nakhon Ratchasima City Municipality", "呵叻市")
            ),
            Country = "TH",
            Parent = Country,
            IsSynthetic = true,
        };
    }

    private static IEnumerable<RecordedClaim> Claims()
    {
        const string invented = "ข้อมูลสมมติเพื่อการสาธิต (synthetic)";
        yield return new RecordedClaim
        {
            Code = new ClaimCode("KORAT-PLAN-2020"),
            Names = DemonstrationRegistry.Names(
                (
                    "แผนลดก๊าซเรือนกระจกของเทศบาล (สมมติ)",
                    "The city's mitigation plan (synthetic)",
                    "市减排规划（虚构）"
                )
            ),
            Basis = ClaimBasis.Plan,
            Claimant = "เทศบาลนครนครราชสีมา",
            Place = City,
            Source = new ReductionSource("I.2"),
            Days = Period.Year(2020),
            Tonnes = 1200,
            Evidence = invented,
        };
        yield return new RecordedClaim
        {
            Code = new ClaimCode("OTHER-2020"),
            Names = DemonstrationRegistry.Names(
                (
                    "หน่วยลดของทะเบียนอื่น (สมมติ)",
                    "Units of another registry (synthetic)",
                    "其他登记处的单位（虚构）"
                )
            ),
            Basis = ClaimBasis.OtherRegistry,
            Claimant = "บริษัทสมมติ",
            Place = City,
            Source = Roofs,
            Days = Period.Between(new(2020, 7, 1), new(2020, 12, 31)),
            Tonnes = 300,
            Evidence = invented,
        };
        yield return new RecordedClaim
        {
            Code = new ClaimCode("NDC-2020"),
            Names = DemonstrationRegistry.Names(
                ("เป้าหมายของประเทศ (สมมติ)", "The nation's contribution (synthetic)", "国家贡献（虚构）")
            ),
            Basis = ClaimBasis.Ndc,
            Claimant = "ประเทศไทย",
            Place = Country,
            Source = new ReductionSource("I"),
            Days = Period.Year(2020),
            Evidence = invented,
        };
    }
}
