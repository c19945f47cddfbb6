#include "ui/activities/hostedprojects.h"

#include "core/activities/projectrepository.h"
#include "core/directory/enterpriserepository.h"

#include <algorithm>

namespace lianxin::ui {

namespace {

Project hostedBy(EnterpriseId enterprise, const Project &project)
{
    Project hosted = project;
    hosted.enterprise = enterprise;
    return hosted;
}

} // namespace

Result<Project> ProjectsOfHosts::update(const ProjectRow &project)
{
    const auto enterprise = enterpriseNamed(project.enterpriseName);
    return enterprise ? ProjectRepository(database).update(hostedBy(*enterprise, project)) : enterprise.error();
}

Result<Project> ProjectsOfHosts::insert(const ProjectRow &project)
{
    const auto enterprise = enterpriseNamed(project.enterpriseName);
    return enterprise ? ProjectRepository(database).insert(hostedBy(*enterprise, project)) : enterprise.error();
}

Result<EnterpriseId> ProjectsOfHosts::enterpriseNamed(const QString &name)
{
    EnterpriseRepository enterprises(database);
    const auto present = enterprises.all();
    if (!present)
        return present.error();
    const auto known = std::ranges::find(*present, name, &Enterprise::name);
    if (name.isEmpty() || known != present->end())
        return name.isEmpty() ? EnterpriseId {} : known->id;
    Enterprise enterprise;
    enterprise.name = name;
    enterprise.region = region();
    const auto added = enterprises.insert(enterprise);
    return added ? Result<EnterpriseId>(added->id) : added.error();
}

} // namespace lianxin::ui
