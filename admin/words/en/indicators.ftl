### Indicators of the ILO/EC list of 2009, as an operator reads them. Short.

# An indicator, as a sign that somebody named.
indicator-DR-job = Deceived about the nature of the job, the location or the employer
# An indicator, as a sign that somebody named.
indicator-DR-wage = Deceived about wages or earnings
# An indicator, as a sign that somebody named.
indicator-DR-cond = Deceived about conditions of work (sexual lists: of prostitution)
# An indicator, as a sign that somebody named.
indicator-DR-contract = Deceived about the content or legality of the contract
# An indicator, as a sign that somebody named.
indicator-DR-housing = Deceived about housing and living conditions
# An indicator, as a sign that somebody named.
indicator-DR-legal = Deceived about legal documents or obtaining legal migration status
# An indicator, as a sign that somebody named.
indicator-DR-travel = Deceived about travel and recruitment conditions
# An indicator, as a sign that somebody named.
indicator-DR-family = Deceived about family reunification
# An indicator, as a sign that somebody named.
indicator-DR-marry = Deceived through promises of marriage or adoption
# An indicator, as a sign that somebody named.
indicator-DR-edu = Deceived about access to education
# An indicator, as a sign that somebody named.
indicator-CR-viol = Violence
# An indicator, as a sign that somebody named.
indicator-CR-threat = Threats of violence
# An indicator, as a sign that somebody named.
indicator-CR-abduct = Abduction, forced marriage, forced adoption or selling of a person
# An indicator, as a sign that somebody named.
indicator-CR-debt = Debt bondage
# An indicator, as a sign that somebody named.
indicator-CR-docs = Confiscation of documents
# An indicator, as a sign that somebody named.
indicator-CR-isol = Isolation, confinement or surveillance
# An indicator, as a sign that somebody named.
indicator-CR-denounce = Threat of denunciation to authorities
# An indicator, as a sign that somebody named.
indicator-CR-shame = Threats to inform family, community or public
# An indicator, as a sign that somebody named.
indicator-CR-famviol = Violence on family (threats or effective)
# An indicator, as a sign that somebody named.
indicator-CR-money = Withholding of money
# An indicator, as a sign that somebody named.
indicator-RV-famdiff = Abuse of difficult family situation
# An indicator, as a sign that somebody named.
indicator-RV-illegal = Abuse of illegal status
# An indicator, as a sign that somebody named.
indicator-RV-edulang = Abuse of lack of education (language)
# An indicator, as a sign that somebody named.
indicator-RV-info = Abuse of lack of information
# An indicator, as a sign that somebody named.
indicator-RV-control = Control of exploiters
# An indicator, as a sign that somebody named.
indicator-RV-econ = Economic reasons
# An indicator, as a sign that somebody named.
indicator-RV-falsesucc = False information about successful migration
# An indicator, as a sign that somebody named.
indicator-RV-falselaw = False information about law, attitude of authorities
# An indicator, as a sign that somebody named.
indicator-RV-family = Family situation
# An indicator, as a sign that somebody named.
indicator-RV-personal = Personal situation
# An indicator, as a sign that somebody named.
indicator-RV-psych = Psychological and emotional dependency
# An indicator, as a sign that somebody named.
indicator-RV-legal = Relationship with authorities / legal status
# An indicator, as a sign that somebody named.
indicator-RV-past = Difficulties in the past
# An indicator, as a sign that somebody named.
indicator-RV-travel = Difficulty to organise the travel
# An indicator, as a sign that somebody named.
indicator-RV-culture = Abuse of cultural / religious beliefs
# An indicator, as a sign that somebody named.
indicator-RV-context = General context
# An indicator, as a sign that somebody named.
indicator-EX-hours = Excessive working days or hours
# An indicator, as a sign that somebody named.
indicator-EX-pay = Low or no salary
# An indicator, as a sign that somebody named.
indicator-EX-wageman = Wage manipulation
# An indicator, as a sign that somebody named.
indicator-EX-living = Bad living conditions
# An indicator, as a sign that somebody named.
indicator-EX-verybad = Very bad working conditions
# An indicator, as a sign that somebody named.
indicator-EX-hazard = Hazardous work
# An indicator, as a sign that somebody named.
indicator-EX-law = No respect of labour laws or of the contract signed
# An indicator, as a sign that somebody named.
indicator-EX-social = No social protection (contract, social insurance)
# An indicator, as a sign that somebody named.
indicator-EX-edu = No access to education
# An indicator, as a sign that somebody named.
indicator-CD-docs = Confiscation of documents
# An indicator, as a sign that somebody named.
indicator-CD-debt = Debt bondage
# An indicator, as a sign that somebody named.
indicator-CD-isol = Isolation, confinement or surveillance
# An indicator, as a sign that somebody named.
indicator-CD-viol = Violence
# An indicator, as a sign that somebody named.
indicator-CD-threat = Threats of violence
# An indicator, as a sign that somebody named.
indicator-CD-illicit = Forced into illicit / criminal activities
# An indicator, as a sign that somebody named.
indicator-CD-tasks = Forced tasks or clients
# An indicator, as a sign that somebody named.
indicator-CD-influence = Under strong influence
# An indicator, as a sign that somebody named.
indicator-CD-peers = Forced to act against peers
# An indicator, as a sign that somebody named.
indicator-CD-lie = Forced to lie to authorities, family, etc.
# An indicator, as a sign that somebody named.
indicator-CD-denounce = Threat of denunciation to authorities
# An indicator, as a sign that somebody named.
indicator-CD-worse = Threat to impose even worse working conditions
# An indicator, as a sign that somebody named.
indicator-CD-famviol = Violence on family (threats or effective)
# An indicator, as a sign that somebody named.
indicator-CD-wages = Withholding of wages
# An indicator, as a sign that somebody named.
indicator-CD-shame = Threats to inform family, community or public
# An indicator, as a sign that somebody named.
indicator-VD-dep = Dependency on exploiters
# An indicator, as a sign that somebody named.
indicator-VD-area = Difficulty to live in an unknown area
# An indicator, as a sign that somebody named.
indicator-VD-econ = Economic reasons
# An indicator, as a sign that somebody named.
indicator-VD-family = Family situation
# An indicator, as a sign that somebody named.
indicator-VD-legal = Relationship with authorities / legal status
# An indicator, as a sign that somebody named.
indicator-VD-past = Difficulties in the past
# An indicator, as a sign that somebody named.
indicator-VD-personal = Personal characteristics
# An indicator, as a sign that somebody named.
indicator-EX-noconsent = No free choice in the marriage
# An indicator, as a sign that somebody named.
indicator-EX-gain = Somebody else profits from the prostitution or the marriage
