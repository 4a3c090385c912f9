using CityBraid.Optimization;

namespace CityBraid.Tests.Optimization;

public sealed class CertifierTests
{
    [Fact]
    public void A_best_solution_is_proven()
    {
        var program = Programs.TwoFuels();

        Assert.Equal(new(19, 0, 0, 0), Certifier.Certify(program, [3, 1], [3]));
    }

    [Fact]
    public void A_solution_outside_a_limit_is_found_out() =>
        Assert.Equal(0.5, Certifier.Certify(Programs.TwoFuels(), [3, 0.5], [3]).PrimalInfeasibility);

    [Fact]
    public void A_dearer_solution_leaves_a_gap()
    {
        var certificate = Certifier.Certify(Programs.TwoFuels(), [2, 2], [3]);

        Assert.True(certificate.IsFeasible);
        Assert.False(certificate.ProvesOptimality);
        Assert.Equal(1.0 / 20, certificate.Gap, 12);
    }

    [Fact]
    public void A_price_that_leans_on_no_limit_proves_nothing() =>
        Assert.Equal(1, Certifier.Certify(Programs.TwoFuels(), [3, 1], [4]).DualInfeasibility);
}
