using CityBraid.Optimization;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

public sealed class ReferenceAnswerTests
{
    [Theory]
    [InlineData("super_simple/data.txt", PlanFormulation.Corrected, 46.43123317)]
    [InlineData("utopia/data.txt", PlanFormulation.Corrected, 29446.86269)]
    [InlineData("simplicity/data.txt", PlanFormulation.Corrected, 4483.969322)]
    [InlineData("simplicity/data.txt", PlanFormulation.Strict, 4483.969322)]
    [InlineData("fji_clews/inputs", PlanFormulation.Clews, 5.87692222)]
    public void A_published_model_has_its_published_answer_and_a_proof(
        string model,
        PlanFormulation formulation,
        double objective
    )
    {
        var plan = PlanProgram.Build(ReferenceModels.Read(model), formulation);
        var solution = LocalSolver.Solve(new(plan.Program)).Single();

        var certificate = Certifier.Certify(plan.Program, solution);

        Assert.Equal(SolveStatus.Optimal, solution.Status);
        Assert.InRange(certificate.Objective / objective, 1 - 1e-6, 1 + 1e-6);
        Assert.True(certificate.ProvesOptimality, certificate.ToString());
    }
}
